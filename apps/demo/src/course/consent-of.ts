import type { CourseState } from '@mdma-at/protocol';
import type { BannerConsent } from '@mdma-at/ui';
import { dayOf } from './day-of.ts';

/** The last consent of a course, and whether it was taken back since. */
export function consentOf({ events, setup }: CourseState): BannerConsent | undefined {
  const signed = events.findLast((event) => event.type === 'consent.signed');
  if (!signed) return undefined;
  const withdrawn = events.slice(events.indexOf(signed)).find((event) => event.type === 'consent.withdrawn');
  return {
    version: signed.version,
    signedOn: dayOf(signed.at, setup.timeZone),
    ...(withdrawn ? { withdrawnOn: dayOf(withdrawn.at, setup.timeZone) } : {}),
  };
}
