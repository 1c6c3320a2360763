import type { Day } from '@mdma-at/evidence';
import type { IdentityBannerProps } from '@mdma-at/ui';
import { useJournal } from '../record/record-context.ts';
import { courseStream } from '../streams.ts';

/** The consent that the course has on record, for its banner. */
export function useConsent(participant: string): Pick<IdentityBannerProps, 'consent'> {
  const signed = useJournal(courseStream(participant))?.findLast((entry) => entry.type === 'consent.signed');
  const version = signed?.payload['version'];
  if (!signed || typeof version !== 'string') return {};
  const signedOn = new Intl.DateTimeFormat('en-CA', { timeZone: signed.tz.zone }).format(signed.occurredAt) as Day;
  return { consent: { version, signedOn } };
}
