import type { JournalEntry } from '@mdma-at/journal';
import type { ReplayJump } from './replay-types.ts';

/** A tick on the ruler of a record, at the place of an entry in its order. */
export interface EntryTick {
  readonly at: number;
  readonly kind: 'entry' | 'correction' | 'jump';
}

/** More ticks than this run into one another; then only some entries have one, and every correction and jump. */
const room = 240;

/** The ticks of a record's ruler. */
export function entryTicks(entries: readonly JournalEntry[], jumps: readonly ReplayJump[]): readonly EntryTick[] {
  const jumped = new Set(jumps.map(({ seq }) => seq));
  const every = Math.max(1, Math.ceil(entries.length / room));
  return entries
    .map((entry, at): EntryTick => {
      const kind = jumped.has(entry.seq) ? 'jump' : entry.amends === undefined ? 'entry' : 'correction';
      return { at, kind };
    })
    .filter(({ at, kind }) => kind !== 'entry' || at % every === 0);
}
