import type { JournalledProcess } from '../process.ts';
import type { TallyCommand, TallyEvent, TallyReason, TallyState } from '../tally.fixtures.ts';
import { tally } from '../tally.fixtures.ts';

type JarState = TallyState & { readonly latest: number };

/** A tally that never decides before what is already written, as a dosing day does. */
export const jar: JournalledProcess<{ readonly max: number }, JarState, TallyCommand, TallyEvent, TallyReason> = {
  ...tally,
  id: 'jar',
  start: (input) => ({ ...tally.start(input), latest: 0 }),
  decide: (state, command, now) => tally.decide(state, command, Math.max(now, state.latest)),
  evolve: (state, event) => ({ ...tally.evolve(state, event), latest: Math.max(state.latest, event.recordedAt) }),
};
