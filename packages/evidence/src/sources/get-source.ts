import type { Source } from './source.ts';
import { type SourceId, sources } from './sources.ts';

/** The document behind a source id. */
export function getSource(id: SourceId): Source {
  return sources[id];
}
