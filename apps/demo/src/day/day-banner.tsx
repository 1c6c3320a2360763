import { IdentityBanner } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { useConsent } from '../course/use-consent.ts';
import type { RunningDay } from './use-dosing-day.ts';

/** Whose day it is, under which protocol, with the clock at its end. */
export function DayBanner({ day, children }: { readonly day: RunningDay; readonly children: ReactNode }): ReactNode {
  const { view, input, participant } = day;
  const consent = useConsent(participant);
  return (
    <IdentityBanner
      subject={{ code: view.participant }}
      session={{ number: view.sessionNumber, of: view.sessions, kind: 'dosing day' }}
      {...consent}
      variant={{ name: input.definition.title, detail: `${view.definition}, locked` }}
      simulated
    >
      {children}
    </IdentityBanner>
  );
}
