import type { PlannedVisit, VisitId } from '@mdma-at/protocol';
import type { Mdma } from '../provider/mdma-provider.tsx';
import type { Status } from '../status-mark/status.ts';
import { visitDay } from './rail-days.ts';

type Words = Pick<Mdma, 't' | 'words' | 'format'>;

/** The number of a visit as people say it: `2` of `dosing-2`, `2.1` of `integration-2.1`, nothing of `baseline`. */
export function visitNumber(id: VisitId): string {
  return id.replace(/^[a-z]+-?/, '');
}

/** A visit as people call it, such as Integration 2.1. */
export function visitName(id: VisitId, { words }: Pick<Mdma, 'words'>): string {
  return `${words('visitKind', id.replace(/-.*$/, ''))} ${visitNumber(id)}`.trim();
}

/** Where a visit stands: it was held, is booked, is expected, or is no longer planned because the course has ended. */
export type VisitStanding = PlannedVisit['arrangement']['is'] | 'dropped';

/** The mark of a visit: solid for what was recorded, hollow for what is arranged, hatched for what is only expected. */
export const visitStatus = {
  held: 'done',
  booked: 'due',
  open: 'expected',
  dropped: 'not-met',
} as const satisfies Record<VisitStanding, Status>;

/** Where a visit stands and on which day, in words. */
export function visitWhen(visit: PlannedVisit, standing: VisitStanding, { t, format }: Words): string {
  const day = visitDay(visit);
  if (standing === 'dropped') return t('arrangement.dropped');
  if (day === 'unknown') return t('arrangement.openUnknown');
  return t(`arrangement.${standing}`, { day: format.day(day) });
}
