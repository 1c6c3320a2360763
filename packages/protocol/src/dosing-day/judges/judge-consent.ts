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

/**
 * Touch was agreed to and not withdrawn, and the newest offer was not declined or left without an answer. No consent
 * covers what crosses a boundary: after that there is no touch for the rest of the day.
 */
export function judgeTouchConsent({ ledger }: DayCase): Finding {
  const crossed = ledger['adverse-event.recorded'].find(({ kind }) => kind === 'boundary-violation');
  if (crossed) return violated('touch-consent-valid.boundary-crossed', { at: crossed.at });
  const offered = ledger['touch.offered'].at(-1);
  const answered = ledger['touch.answered'].at(-1);
  switch (consentStands(ledger, 'touch')) {
    case 'no':
      return violated('touch-consent-valid.withdrawn');
    case 'unknown':
      return unknown('touch-consent-valid.not-recorded');
    case 'yes':
      if (offered && (!answered || answered.at < offered.at))
        return unknown('touch-consent-valid.not-answered', { at: offered.at });
      return answered && !answered.agrees
        ? violated('touch-consent-valid.declined', { at: answered.at })
        : satisfied('touch-consent-valid.yes');
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
