import type { TallyCommand, TallyReason, TallyState } from './tally.fixtures.ts';
import { tally } from './tally.fixtures.ts';
import type { TallyEvent } from './tally.fixtures.ts';
import type { JournalledProcess } from './process.ts';

type Limits = { readonly most: { readonly mg: number } };

/** The tally of a later release: its input and its events have other shapes, and it reads what version 1 wrote. */
export type LaterEvent =
  | Exclude<TallyEvent, { readonly type: 'tally.added' }>
  | (Pick<TallyEvent, 'at' | 'recordedAt' | 'by'> & { readonly type: 'amount.added'; readonly mg: number });

export const laterTally: JournalledProcess<Limits, TallyState, TallyCommand, LaterEvent, TallyReason> = {
  id: 'tally',
  version: 2,
  start: ({ most }) => tally.start({ max: most.mg }),
  decide: (state, command, now) => {
    const decision = tally.decide(state, command, now);
    const events = decision.events.map((event): LaterEvent => {
      if (event.type !== 'tally.added') return event;
      const { at, recordedAt, by, amount } = event;
      return { type: 'amount.added', at, recordedAt, by, mg: amount };
    });
    return { ...decision, events };
  },
  evolve: (state, event) => {
    if (event.type !== 'amount.added') return tally.evolve(state, event);
    const { at, recordedAt, by, mg } = event;
    return tally.evolve(state, { type: 'tally.added', at, recordedAt, by, amount: mg });
  },
  obligations: (state) =>
    tally
      .obligations(state)
      .flatMap(({ event, ...due }) => (event && event.type !== 'tally.added' ? [{ ...due, event }] : [])),
  upcast: {
    input: (input) => ({ most: { mg: (input as { readonly max: number }).max } }),
    event: ({ type, payload }) =>
      type === 'tally.added' ? { type: 'amount.added', payload: { mg: payload['amount'] ?? null } } : { type, payload },
  },
};
