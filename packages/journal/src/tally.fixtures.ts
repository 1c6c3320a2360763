import type { EntryActor, EntryDraft, Journal } from './entry.ts';
import type { Result } from './result.ts';
import type { JournalledProcess } from './process.ts';

/** A small process for tests: amounts are counted up to a maximum, and someone must look 1,000 ms after each. */
export type TallyEvent = { readonly at: number; readonly recordedAt: number; readonly by: EntryActor } & (
  | { readonly type: 'tally.added'; readonly amount: number; readonly note?: string | undefined }
  | { readonly type: 'tally.refused'; readonly amount: number }
  | { readonly type: 'look.overdue'; readonly after: number }
  | { readonly type: 'look.taken' }
);

export type TallyCommand = { readonly id: string; readonly by: EntryActor; readonly at?: number } & (
  | { readonly type: 'add'; readonly amount: number; readonly parts?: number }
  | { readonly type: 'look' }
  | { readonly type: 'nothing' }
  | { readonly type: 'break'; readonly how: 'throw' | 'not-json' }
);

export interface TallyState {
  readonly max: number;
  readonly total: number;
  readonly seen: readonly string[];
  readonly refused: number;
  readonly lookBy: number | null;
  readonly overdue: readonly number[];
}

export type TallyReason = { readonly code: 'above-maximum'; readonly total: number; readonly max: number };

export const tally: JournalledProcess<{ readonly max: number }, TallyState, TallyCommand, TallyEvent, TallyReason> = {
  id: 'tally',
  version: 1,
  start: ({ max }) => ({ max, total: 0, seen: [], refused: 0, lookBy: null, overdue: [] }),
  decide: (state, command, now) => {
    const event = { at: command.at ?? now, recordedAt: now, by: command.by };
    switch (command.type) {
      case 'nothing':
        return { verdict: 'accepted', events: [] };
      case 'look':
        return { verdict: 'accepted', events: [{ ...event, type: 'look.taken' }] };
      case 'break':
        if (command.how === 'throw') throw new Error('broken on purpose');
        return { verdict: 'accepted', events: [{ ...event, type: 'tally.added', amount: Number.NaN }] };
      case 'add': {
        const { amount, parts = 1 } = command;
        if (state.total + amount * parts > state.max) {
          const reason = { code: 'above-maximum', total: state.total + amount * parts, max: state.max } as const;
          return { verdict: 'refused', reasons: [reason], events: [{ ...event, type: 'tally.refused', amount }] };
        }
        return {
          verdict: 'accepted',
          events: Array.from(
            { length: parts },
            () => ({ ...event, type: 'tally.added', amount, note: undefined }) as const,
          ),
        };
      }
      default:
        return command satisfies never;
    }
  },
  evolve: (state, event) => {
    const seen = [...state.seen, event.type];
    switch (event.type) {
      case 'tally.added':
        return { ...state, seen, total: state.total + event.amount, lookBy: event.at + 1000 };
      case 'tally.refused':
        return { ...state, seen, refused: state.refused + 1 };
      case 'look.overdue':
        return { ...state, seen, overdue: [...state.overdue, event.after] };
      case 'look.taken':
        return { ...state, seen, lookBy: null };
      default:
        return event satisfies never;
    }
  },
  obligations: (state) =>
    state.lookBy === null
      ? []
      : [
          {
            id: 'look',
            dueAt: state.lookBy,
            event: {
              type: 'look.overdue',
              after: state.total,
              at: state.lookBy,
              recordedAt: state.lookBy,
              by: { id: 'clock', role: 'system' },
            },
          },
        ],
};

export const anna: EntryActor = { id: 'anna', role: 'therapist' };

/** What stands beside every entry in tests. */
export const beside = { tz: { zone: 'Europe/Vienna', offsetMin: 120 }, pins: { engine: 'tally/1' } } as const;

/** A draft with an amount, at a moment. */
export function added(id: string, amount: number, at: number): EntryDraft {
  return {
    id,
    type: 'tally.added',
    tv: 1,
    occurredAt: at,
    recordedAt: at,
    tz: beside.tz,
    actor: anna,
    pins: beside.pins,
    payload: { amount },
  };
}

/** The value of a result that a test knows to be there. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, saw ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** A value that a test knows to be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value, saw undefined');
  return value;
}

/** A journal of ten amounts: 1, 2, … 10 at 1,000, 2,000, … */
export function tenEntries(append: (journal: Journal, draft: EntryDraft) => Result<Journal>): Journal {
  let journal: Journal = [];
  for (let count = 1; count <= 10; count += 1) {
    journal = valueOf(append(journal, added(`c${count}`, count, count * 1000)));
  }
  return journal;
}
