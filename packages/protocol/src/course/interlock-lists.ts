import type { Instant } from '@mdma-at/evidence';
import type { Interlock } from '../interlock.ts';
import type { CourseAct } from './act.ts';
import type { CourseFinding } from './finding.ts';
import { type CourseInterlockId, courseInterlockRules } from './interlocks.data.ts';
import { judgeNoUndecidedSae, judgeOutcomeMeasured, judgeTerminationVisit } from './judges/judge-closing.ts';
import {
  judgeDosingGap,
  judgeEnrolmentConfirmed,
  judgeIntegrationComplete,
  judgeNoOpenSae,
  judgeSessionsLeft,
} from './judges/judge-dosing.ts';
import {
  judgeEligibilityCurrent,
  judgeNoContraindicatedDrug,
  judgeNoUnreviewedCondition,
  judgeScreeningEligible,
} from './judges/judge-eligibility.ts';
import {
  judgeBaselineMeasured,
  judgePreparationBeforeBaseline,
  judgePreparationComplete,
  judgeRater,
  judgeSafetyPlan,
  judgeSeverity,
  judgeWashoutBeforeBaseline,
  judgeWashoutComplete,
} from './judges/judge-preparation.ts';
import { judgeNoOpenRisk } from './judges/judge-risk.ts';
import {
  judgeClinicianDecides,
  judgeConsentSigned,
  judgeNotPaused,
  judgeNotWithdrawn,
  judgeReconsented,
} from './judges/judge-standing.ts';
import type { CourseCase } from './state.ts';

/** An interlock of a course: its name is one of a closed list. */
export type CourseInterlock = Interlock<CourseCase> & { readonly id: CourseInterlockId };

function interlock(id: CourseInterlockId, judge: (known: CourseCase, at: Instant) => CourseFinding): CourseInterlock {
  const { satisfies, kind, basis } = courseInterlockRules[id];
  return {
    id,
    satisfies,
    kind,
    judge: (known, at) => {
      const found = judge(known, at);
      return { verdict: found.verdict, because: found.because, basis: found.basis ?? basis };
    },
  };
}

const takingPart: readonly CourseInterlock[] = [
  interlock('not-withdrawn', judgeNotWithdrawn),
  interlock('consent-signed', judgeConsentSigned),
];

const goingOn: readonly CourseInterlock[] = [...takingPart, interlock('not-paused', judgeNotPaused)];

/** The interlocks of each act, in the order in which a person would go through them. Every one must hold. */
export const courseInterlockLists: Readonly<Record<CourseAct, readonly CourseInterlock[]>> = {
  confirmEnrolment: [
    ...goingOn,
    interlock('screening-eligible', judgeScreeningEligible),
    interlock('no-unreviewed-condition', judgeNoUnreviewedCondition),
    interlock('preparation-complete', judgePreparationComplete),
    interlock('washout-complete', judgeWashoutComplete),
    interlock('safety-plan-agreed', judgeSafetyPlan),
    interlock('baseline-measured', judgeBaselineMeasured),
    interlock('rater-independent', judgeRater),
    interlock('severity-at-cutoff', judgeSeverity),
  ],
  scheduleDosing: [
    ...goingOn,
    interlock('enrolment-confirmed', judgeEnrolmentConfirmed),
    interlock('screening-eligible', judgeScreeningEligible),
    interlock('sessions-left', judgeSessionsLeft),
    interlock('integration-complete', judgeIntegrationComplete),
    interlock('dosing-gap', judgeDosingGap),
    interlock('no-open-sae', judgeNoOpenSae),
  ],
  startDosingDay: [
    ...goingOn,
    interlock('enrolment-confirmed', judgeEnrolmentConfirmed),
    interlock('screening-eligible', judgeScreeningEligible),
    interlock('eligibility-current', judgeEligibilityCurrent),
    interlock('no-unreviewed-condition', judgeNoUnreviewedCondition),
    interlock('no-contraindicated-drug', judgeNoContraindicatedDrug),
    interlock('preparation-complete', judgePreparationComplete),
    interlock('washout-complete', judgeWashoutComplete),
    interlock('safety-plan-agreed', judgeSafetyPlan),
    interlock('sessions-left', judgeSessionsLeft),
    interlock('integration-complete', judgeIntegrationComplete),
    interlock('dosing-gap', judgeDosingGap),
    interlock('no-open-risk', judgeNoOpenRisk),
    interlock('no-open-sae', judgeNoOpenSae),
  ],
  waiveIntegration: [
    interlock('not-withdrawn', judgeNotWithdrawn),
    interlock('clinician-decides', judgeClinicianDecides),
  ],
  endTreatment: [
    interlock('not-withdrawn', judgeNotWithdrawn),
    interlock('clinician-decides', judgeClinicianDecides),
    interlock('integration-complete', judgeIntegrationComplete),
  ],
  pause: [interlock('not-withdrawn', judgeNotWithdrawn), interlock('not-paused', judgeNotPaused)],
  resume: [...takingPart],
  changeProtocol: [...goingOn, interlock('reconsented', judgeReconsented)],
  close: [
    interlock('outcome-measured', judgeOutcomeMeasured),
    interlock('termination-visit-held', judgeTerminationVisit),
    interlock('no-open-sae', judgeNoUndecidedSae),
  ],
  screening: takingPart,
  preparationSession: takingPart,
  baseline: [
    ...takingPart,
    interlock('screening-eligible', judgeScreeningEligible),
    interlock('preparation-before-baseline', judgePreparationBeforeBaseline),
    interlock('washout-before-baseline', judgeWashoutBeforeBaseline),
    interlock('rater-independent', judgeRater),
  ],
  integrationSession: takingPart,
  outcome: [...takingPart, interlock('rater-independent', judgeRater)],
};
