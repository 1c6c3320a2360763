import { appendEntry } from './append-entry.ts';
import type { Journal } from './entry.ts';
import { entryFromEvent, eventFromEntry } from './event-entry.ts';
import { limits } from './limits.ts';
import type { JournalledProcess, RecordableEvent } from './process.ts';
import type { Result } from './result.ts';
import type { RecordOptions } from './start-journal.ts';

/** A journal and the state it leads to. */
export interface Folded<State> {
  readonly journal: Journal;
  readonly state: State;
}

type Obliged<State, Event extends RecordableEvent> = Pick<
  JournalledProcess<never, State, never, Event>,
  'version' | 'evolve' | 'obligations'
>;

/**
 * Enters every obligation that has fallen due, the earliest first: it happened when it fell due and is written down
 * now. Now is never before what is written already: a clock that lags must not let a deadline pass. Its id, `deadline:<obligation>:<due at>`, makes it an entry once, whoever asks and how often.
 */
export function recordDeadlines<State, Event extends RecordableEvent>(
  folded: Folded<State>,
  process: Obliged<State, Event>,
  now: number,
  options: RecordOptions & { readonly stream?: string },
): Result<Folded<State>> {
  let { journal, state } = folded;
  const at = journal.reduce((latest, entry) => Math.max(latest, entry.recordedAt), now);
  const taken = new Set(journal.map((entry) => entry.id));
  for (let count = 0; count <= limits.deadlines; count += 1) {
    const due = nextDue(process.obligations(state), taken, at);
    if (!due) return { ok: true, value: { journal, state } };
    const draft = entryFromEvent(
      { ...due.event, recordedAt: at },
      { ...options, id: due.entryId, tv: process.version },
    );
    const appended = appendEntry(journal, draft, options);
    if (!appended.ok) return appended;
    journal = appended.value;
    taken.add(due.entryId);
    const entry = journal.at(-1);
    if (entry) state = process.evolve(state, eventFromEntry<Event>(entry));
  }
  const message = `saw more than ${limits.deadlines} deadlines before ${now}, expected an end of them`;
  return { ok: false, issues: [{ path: ['obligations'], code: 'process.endless-deadlines', message }] };
}

type Obligation<Event> = { readonly id: string; readonly dueAt: number; readonly event?: Event };

function nextDue<Event>(
  obligations: readonly Obligation<Event>[],
  taken: ReadonlySet<string>,
  now: number,
): { readonly entryId: string; readonly event: Event } | undefined {
  return obligations
    .flatMap(({ id, dueAt, event }) =>
      event === undefined || dueAt > now ? [] : [{ entryId: `deadline:${id}:${dueAt}`, dueAt, event }],
    )
    .filter(({ entryId }) => !taken.has(entryId))
    .sort((a, b) => a.dueAt - b.dueAt || (a.entryId < b.entryId ? -1 : 1))[0];
}
