import type { Day } from '@mdma-at/evidence';
import { IdentityBanner, type IdentityBannerProps } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useJournal } from '../record/record-context.ts';
import { courseStream } from '../streams.ts';
import type { RunningDay } from './use-dosing-day.ts';

/** The consent that the course has on record. */
function useConsent(participant: string): IdentityBannerProps['consent'] {
  const journal = useJournal(courseStream(participant));
  const signed = journal?.findLast((entry) => entry.type === 'consent.signed');
  if (!signed) return undefined;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: signed.tz.zone }).format(signed.occurredAt);
  const { version } = signed.payload;
  return typeof version === 'string' ? { version, signedOn: day as Day } : undefined;
}

/** Whose day it is, under which protocol, with the clock at its end. */
export function DayBanner({ day, children }: { readonly day: RunningDay; readonly children: ReactNode }): ReactNode {
  const { view, input, participant } = day;
  const consent = useConsent(participant);
  return (
    <IdentityBanner
      subject={{ code: view.participant }}
      session={{ number: view.sessionNumber, of: view.sessions, kind: 'dosing day' }}
      {...(consent && { consent })}
      variant={{ name: input.definition.title, detail: `${view.definition}, locked` }}
      simulated
    >
      {children}
    </IdentityBanner>
  );
}
