import type { Anchor, Journal } from './entry.ts';
import { GENESIS } from './words.ts';

/** The head of a journal: its last entry's number and hash. Printed or kept elsewhere, it is an anchor. */
export function headOf(journal: Journal): Anchor {
  const last = journal.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: GENESIS };
}
