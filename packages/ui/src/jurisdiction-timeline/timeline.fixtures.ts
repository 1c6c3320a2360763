import { au, ca, us } from '@mdma-at/regulatory';
import type { TimelineEntry } from './timeline-entry.ts';

const rows = [...au.events, ...ca.events, ...us.events];

/** The rows with these ids, in that order. */
export function entriesOf(...ids: readonly string[]): readonly TimelineEntry[] {
  return ids.flatMap((id) => rows.filter((event) => event.id === id)).map((event) => ({ event }));
}

const usRow = (id: string, more: Omit<TimelineEntry, 'event'> = {}): readonly TimelineEntry[] =>
  entriesOf(id).map((entry) => ({ ...entry, ...more }));

const vacated = { earliest: '1987-12-22', latest: '1988-01-27', precision: 'range' } as const;

/** How the United States scheduled, lost and scheduled again, with what each row ended. */
export const scheduling: readonly TimelineEntry[] = [
  ...usRow('R-US-04', {
    ended: { on: '1986-11-13', by: 'R-US-08' },
    endedEffects: [{ on: '1986-11-13', by: 'R-US-08' }],
  }),
  ...usRow('R-US-08', {
    ended: { on: vacated, by: 'R-US-10' },
    endedEffects: [{ on: vacated, by: 'R-US-10' }],
  }),
  ...usRow('R-US-10'),
  ...usRow('R-US-13'),
];

/** A guide gives another year than the row. */
export const conflicting: readonly TimelineEntry[] = usRow('R-US-25', {
  alsoSaid: [
    {
      says: 'In 2022 the FDA approved expanded access.',
      basis: { facts: ['R-US-25'], verification: 'seed', cites: [{ source: 'seed-000' }] },
    },
  ],
});
