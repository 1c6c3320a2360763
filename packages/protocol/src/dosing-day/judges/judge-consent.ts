import { consentStands } from '../day-facts.ts';
import { satisfied, unknown, violated, type Finding } from '../finding.ts';
import type { DayCase } from '../state.ts';

/** The participant confirmed consent for this session and has not withdrawn it. */
export function judgeSessionConsent({ ledger }: DayCase): Finding {
  switch (consentStands(ledger, 'session')) {
    case 'yes':
      return satisfied('session-consent-valid.yes');
    case 'no':
      return violated('session-consent-valid.withdrawn');
    case 'unknown':
      return unknown('session-consent-valid.not-recorded');
  }
}

/** The participant has not withdrawn from the treatment, before today or today. */
export function judgeNotWithdrawn({ setup, ledger }: DayCase): Finding {
  if (ledger['consent.withdrawn'].some((fact) => fact.scope === 'study')) return violated('not-withdrawn.withdrawn');
  switch (setup.course.withdrawn) {
    case 'no':
      return satisfied('not-withdrawn.in-treatment');
    case 'yes':
      return violated('not-withdrawn.withdrawn');
    case 'unknown':
      return unknown('not-withdrawn.not-recorded');
  }
}
