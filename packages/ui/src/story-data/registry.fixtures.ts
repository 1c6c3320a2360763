import { getSource } from '@mdma-at/evidence';
import type { SourceLookup } from '../citation/citation.tsx';

/** Every source of the registry, by its title. */
export const registry: SourceLookup = (source) => {
  const { title, retractedOn } = getSource(source);
  return { title, ...(retractedOn === undefined ? {} : { retracted: true }) };
};
