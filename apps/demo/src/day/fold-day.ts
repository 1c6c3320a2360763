import { eventFromEntry, type Journal, type JournalEntry, NOTE_REDACTED, replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState } from '@mdma-at/protocol';

interface Folded {
  readonly journal: Journal;
  readonly state: DosingDayState;
}

const known = new Map<string, Folded>();

/** An entry that only adds to what was folded: it changes the reading of no entry before it. */
const adds = (entry: JournalEntry): boolean =>
  entry.amends === undefined && entry.type !== NOTE_REDACTED && entry.tv === dosingDay.version;

/** What follows the part of a journal that was folded before; the hash of its last entry stands for all before it. */
function addedTo(before: Folded, journal: Journal): Journal | undefined {
  const { length } = before.journal;
  if (length === 0 || journal[length - 1]?.hash !== before.journal[length - 1]?.hash) return undefined;
  const added = journal.slice(length);
  return added.every(adds) ? added : undefined;
}

/** The state of a dosing day as its journal is known. Where the journal only grew, what was folded before is folded on. */
export function foldDay(journal: Journal): DosingDayState {
  const stream = journal[0]?.stream ?? '';
  const before = known.get(stream);
  const added = before && addedTo(before, journal);
  const state =
    before && added
      ? added.reduce((so, entry) => dosingDay.evolve(so, eventFromEntry<DosingDayEvent>(entry)), before.state)
      : replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });
  known.set(stream, { journal, state });
  return state;
}
