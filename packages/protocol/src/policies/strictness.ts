import type { Range } from '../definition.ts';
import type { PolicyPath, PolicyValues } from './policy.ts';

/** How a proposed value relates to the stated one. What cannot be ranked counts as looser, so that a person approves it. */
export type Strictness = 'same' | 'stricter' | 'looser';

type Compare<T> = (stated: T, proposed: T) => Strictness;

const higher: Compare<number> = (stated, proposed) => (proposed > stated ? 'stricter' : 'looser');
const lower: Compare<number> = (stated, proposed) => (proposed < stated ? 'stricter' : 'looser');
const within: Compare<Range> = (stated, proposed) =>
  proposed.min >= stated.min && proposed.max <= stated.max ? 'stricter' : 'looser';
const unranked = (): Strictness => 'looser';

function ladder<T extends string>(...mildestFirst: readonly T[]): Compare<T> {
  return (stated, proposed) => (mildestFirst.indexOf(proposed) > mildestFirst.indexOf(stated) ? 'stricter' : 'looser');
}

/** Which way is stricter, for every value that a site may set. */
const comparisons: { readonly [P in PolicyPath]: Compare<PolicyValues[P]> } = {
  'preparation.sessions': higher,
  'preparation.sessionMinutes': higher,
  'preparation.spacingDays': within,
  'preparation.beforeBaseline': higher,
  'enrolment.confirmation': unranked,
  'enrolment.severityCutoff': higher,
  'washout.rule': ladder('tapered', 'all-psychiatric-before-baseline'),
  'washout.stabilisationDays': higher,
  'dosing.firstAfterPreparationDays': within,
  'dosing.sessionMinutes': unranked,
  'dosing.gapDays.min': higher,
  'dosing.gapDays.target': unranked,
  'dosing.gapDays.max': lower,
  'escalation.decision': ladder('not-applicable', 'recorded-decision-required'),
  'supplemental.window.opensMinutes': higher,
  'supplemental.window.closesMinutes': lower,
  'supplemental.fractionOfInitial': unranked,
  'supplemental.default': ladder('give-unless-contraindicated', 'ask'),
  'preDose.pregnancyTest': unranked,
  'preDose.fastingHours': higher,
  'preDose.vitalsFreshMinutes': lower,
  'preDose.eligibilityMaxAgeDays': lower,
  'preDose.suicidalityStopLevel': ladder('high', 'moderate', 'low'),
  'vitalSigns.limitSet': unranked,
  'vitalSigns.intervalMinutes': lower,
  'vitalSigns.graceMinutes': lower,
  'staff.therapists': higher,
  'staff.physicianOnCall': unranked,
  'staff.nightAttendant': unranked,
  'release.overnight': ladder('not-required', 'required'),
  'release.minimumStayMinutes': higher,
  'release.companion': unranked,
  'release.freshMinutes': lower,
  'release.driving': unranked,
  'contraception.daysAfterLastDose': higher,
  'suicidality.contacts': ladder('dosing-days', 'from-second-preparation'),
  'safetyReporting.seriousEventHours': lower,
  'phoneContacts.daysAfterDosing': higher,
  'integration.perDosing': higher,
  'integration.sessionMinutes': higher,
  'integration.firstWithinDays': lower,
  'integration.spacingDays': unranked,
  'outcome.weeksAfterBaseline': unranked,
  'outcome.rater': unranked,
  'phases.expected': unranked,
};

/** Every path that a site policy may set. */
export const policyPaths = Object.keys(comparisons) as readonly PolicyPath[];

/** Whether a site's value is stricter than the one it would replace. */
export function strictness<P extends PolicyPath>(
  path: P,
  stated: PolicyValues[P],
  proposed: PolicyValues[P],
): Strictness {
  if (JSON.stringify(stated) === JSON.stringify(proposed)) return 'same';
  return comparisons[path](stated, proposed);
}
