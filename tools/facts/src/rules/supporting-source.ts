import { isRecord } from '../groups.ts';
import type { Rule } from './rule.ts';

/** A value rests on sources that exist, that no journal withdrew and that nothing replaced. */
export const supportingSource: Rule = ({ path, value }, { sources }) => {
  const basis = value['basis'];
  if (!isRecord(basis) || !Array.isArray(basis['cites'])) return [];
  return basis['cites'].flatMap((cite: unknown) => {
    const id = isRecord(cite) ? String(cite['source']) : String(cite);
    const source = sources[id];
    if (!source) return [`${path} cites ${id}, which is not in the registry of sources`];
    // a citation that says so may name a withdrawn paper, for the record
    const asRetracted = isRecord(cite) && cite['as'] === 'retracted';
    if (source.retractedOn && !asRetracted)
      return [`${path} rests on ${id}, which was retracted on ${source.retractedOn}`];
    if (source.supersededBy) return [`${path} rests on ${id}, which ${source.supersededBy} replaced`];
    return [];
  });
};
