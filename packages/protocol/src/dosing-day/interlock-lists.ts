import type { Instant } from '@mdma-at/evidence';
import type { Interlock } from '../interlock.ts';
import type { Finding } from './finding.ts';
import { interlockRules, type InterlockId } from './interlocks.data.ts';
import {
  judgeCapsules,
  judgeDistressBack,
  judgeParticipantAgreesToEnd,
  judgeStability,
  judgeTherapistsAgree,
} from './judges/judge-end-of-session.ts';
import {
  judgeCompanionArranged,
  judgeFasting,
  judgePregnancy,
  judgeSuicidality,
  judgeSupportContact,
} from './judges/judge-checks.ts';
import { judgeClinicianDecides } from './judges/judge-clinician-decides.ts';
import { judgeNotWithdrawn, judgeSessionConsent, judgeTouchConsent } from './judges/judge-consent.ts';
import {
  judgeContraindicatedDrug,
  judgeEnrolment,
  judgeNoEmergency,
  judgeNoOpenRisk,
  judgeNoOpenSeriousEvent,
  judgeNotEnded,
  judgeNoUndecidedSeriousEvent,
  judgePreparation,
  judgeWashout,
} from './judges/judge-course-facts.ts';
import {
  judgeAttendant,
  judgeCompanionPresent,
  judgeMinimumStay,
  judgeOvernightStay,
  judgeTransport,
} from './judges/judge-departure.ts';
import { judgeEligibilityCurrent, judgeNoExclusion, judgeNoUnreviewedCondition } from './judges/judge-eligibility.ts';
import { judgeDoseLevel, judgeEscalation, judgeNoDoseYet, judgeSessionMaximum } from './judges/judge-initial-dose.ts';
import { judgePhysicianOnCall, judgeTherapistsPresent } from './judges/judge-room.ts';
import {
  judgeFirstSupplemental,
  judgeParticipantAgrees,
  judgeSupplementalAmount,
  judgeSupplementalWindow,
} from './judges/judge-supplemental-dose.ts';
import { judgeVitalsBack } from './judges/judge-vitals-back.ts';
import { judgeNoHold, judgeReadingAfterHold, judgeVitalsBeforeDose, judgeVitalsClear } from './judges/judge-vitals.ts';
import type { DayCase } from './state.ts';
import type { Act } from './vocabulary.ts';

/** An interlock of a dosing day: its name is one of a closed list. */
export type DayInterlock = Interlock<DayCase> & { readonly id: InterlockId };

function interlock(id: InterlockId, judge: (day: DayCase, at: Instant) => Finding): DayInterlock {
  const { satisfies, kind, basis } = interlockRules[id];
  return {
    id,
    satisfies,
    kind,
    judge: (day, at) => {
      const found = judge(day, at);
      return { verdict: found.verdict, because: found.because, basis: found.basis ?? basis };
    },
  };
}

const endOfSession: readonly DayInterlock[] = [
  interlock('vitals-back', judgeVitalsBack),
  interlock('distress-back', judgeDistressBack),
  interlock('stability-judged', judgeStability),
  interlock('therapists-agree', judgeTherapistsAgree),
  interlock('participant-agrees-to-end', judgeParticipantAgreesToEnd),
  interlock('capsules-reconciled', judgeCapsules),
  interlock('no-open-sae', judgeNoUndecidedSeriousEvent),
  interlock('not-ended', judgeNotEnded),
];

/** The interlocks of each act, in the order in which a person would go through them. Every one must hold. */
export const interlockLists: Readonly<Record<Act, readonly DayInterlock[]>> = {
  initialDose: [
    interlock('not-ended', judgeNotEnded),
    interlock('no-emergency', judgeNoEmergency),
    interlock('no-dose-yet', judgeNoDoseYet),
    interlock('not-withdrawn', judgeNotWithdrawn),
    interlock('enrolment-confirmed', judgeEnrolment),
    interlock('preparation-complete', judgePreparation),
    interlock('washout-complete', judgeWashout),
    interlock('eligibility-current', judgeEligibilityCurrent),
    interlock('no-exclusion', judgeNoExclusion),
    interlock('no-unreviewed-condition', judgeNoUnreviewedCondition),
    interlock('session-consent-valid', judgeSessionConsent),
    interlock('no-contraindicated-drug', judgeContraindicatedDrug),
    interlock('pregnancy-excluded', judgePregnancy),
    interlock('fasting-confirmed', judgeFasting),
    interlock('companion-arranged', judgeCompanionArranged),
    interlock('support-contact-on-file', judgeSupportContact),
    interlock('suicidality-below-stop', judgeSuicidality),
    interlock('no-open-risk', judgeNoOpenRisk),
    interlock('vitals-fresh-in-range', judgeVitalsBeforeDose),
    interlock('no-hold', judgeNoHold),
    interlock('no-open-sae', judgeNoOpenSeriousEvent),
    interlock('therapists-present', judgeTherapistsPresent),
    interlock('physician-on-call', judgePhysicianOnCall),
    interlock('dose-level-allowed', judgeDoseLevel),
    interlock('escalation-decided', judgeEscalation),
    interlock('session-maximum', judgeSessionMaximum),
  ],
  supplementalDose: [
    interlock('not-ended', judgeNotEnded),
    interlock('no-emergency', judgeNoEmergency),
    interlock('first-supplemental', judgeFirstSupplemental),
    interlock('supplemental-window', judgeSupplementalWindow),
    interlock('supplemental-amount', judgeSupplementalAmount),
    interlock('session-maximum', judgeSessionMaximum),
    interlock('vitals-clear', judgeVitalsClear),
    interlock('no-hold', judgeNoHold),
    interlock('no-open-sae', judgeNoOpenSeriousEvent),
    interlock('therapists-present', judgeTherapistsPresent),
    interlock('session-consent-valid', judgeSessionConsent),
    interlock('not-withdrawn', judgeNotWithdrawn),
    interlock('participant-agrees', judgeParticipantAgrees),
  ],
  touch: [interlock('touch-consent-valid', judgeTouchConsent)],
  holdRelease: [
    interlock('reading-after-hold', judgeReadingAfterHold),
    interlock('clinician-decides', judgeClinicianDecides),
  ],
  endOfSession,
  release: [
    ...endOfSession,
    interlock('minimum-stay', judgeMinimumStay),
    interlock('overnight-stay', judgeOvernightStay),
    interlock('attendant-on-duty', judgeAttendant),
    interlock('companion-present', judgeCompanionPresent),
    interlock('transport-arranged', judgeTransport),
  ],
};
