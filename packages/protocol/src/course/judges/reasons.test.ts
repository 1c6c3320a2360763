import { describe, expect, it } from 'vitest';
import { courseCones } from '../../exploration/course-cones/course-cones.ts';
import { exploreCourseCone } from '../../exploration/explore-course.ts';
import type { CourseInterlockCodes } from '../interlock-code.ts';

type Code = keyof CourseInterlockCodes;

/** The values that a sentence about each reason needs. */
const values = {
  'not-withdrawn.in-treatment': [],
  'not-withdrawn.withdrawn': ['at'],
  'not-paused.active': [],
  'not-paused.paused': ['since'],
  'consent-signed.yes': ['version'],
  'consent-signed.not-informed': ['version'],
  'consent-signed.not-recorded': [],
  'reconsented.yes': ['version', 'protocol'],
  'reconsented.same-protocol': ['protocol'],
  'reconsented.other-protocol': ['protocol', 'expected'],
  'reconsented.not-recorded': [],
  'reconsented.protocol-not-stated': [],
  'screening-eligible.yes': ['on'],
  'screening-eligible.no': ['on', 'verdict'],
  'screening-eligible.incomplete': ['on'],
  'screening-eligible.other-criteria': ['criteriaSet', 'expected'],
  'screening-eligible.not-screened': [],
  'eligibility-current.yes': ['on', 'ageDays'],
  'eligibility-current.too-old': ['on', 'ageDays', 'maxAgeDays'],
  'eligibility-current.in-future': ['on'],
  'eligibility-current.never-reviewed': [],
  'eligibility-current.age-not-stated': [],
  'no-unreviewed-condition.none': [],
  'no-unreviewed-condition.reviewed': [],
  'no-unreviewed-condition.reported': ['at'],
  'no-contraindicated-drug.none': [],
  'no-contraindicated-drug.active': ['at'],
  'no-contraindicated-drug.not-recorded': [],
  'preparation-complete.yes': ['held', 'required'],
  'preparation-complete.no': ['held', 'required'],
  'preparation-before-baseline.yes': ['held', 'required'],
  'preparation-before-baseline.no': ['held', 'required'],
  'preparation-before-baseline.not-stated': [],
  'washout-complete.not-needed': [],
  'washout-complete.complete': [],
  'washout-complete.tapering': ['medicine'],
  'washout-complete.stabilising': ['medicine', 'days', 'required'],
  'washout-complete.stabilisation-not-stated': ['medicine'],
  'washout-complete.not-recorded': [],
  'washout-before-baseline.yes': [],
  'washout-before-baseline.not-required': [],
  'washout-before-baseline.tapering': ['medicine'],
  'washout-before-baseline.not-recorded': [],
  'washout-before-baseline.not-stated': [],
  'safety-plan-agreed.yes': ['at'],
  'safety-plan-agreed.no': [],
  'baseline-measured.yes': ['at'],
  'baseline-measured.no': [],
  'severity-at-cutoff.reached': ['total', 'cutoff'],
  'severity-at-cutoff.below': ['total', 'cutoff'],
  'severity-at-cutoff.other-instrument': ['instrument'],
  'severity-at-cutoff.not-measured': [],
  'severity-at-cutoff.not-stated': [],
  'rater-independent.yes': ['rater'],
  'rater-independent.treats': ['rater'],
  'rater-independent.not-recorded': [],
  'rater-independent.not-stated': [],
  'enrolment-confirmed.yes': ['at'],
  'enrolment-confirmed.no': [],
  'enrolment-confirmed.not-stated': [],
  'sessions-left.yes': ['given', 'maximum'],
  'sessions-left.none': ['given', 'maximum'],
  'integration-complete.first': [],
  'integration-complete.yes': ['dosing'],
  'integration-complete.open': ['dosing', 'open'],
  'integration-complete.not-stated': ['dosing'],
  'dosing-gap.first': [],
  'dosing-gap.kept': ['days', 'minimum'],
  'dosing-gap.too-short': ['days', 'minimum'],
  'dosing-gap.not-stated': ['days'],
  'no-open-risk.none': [],
  'no-open-risk.open': [],
  'no-open-risk.not-assessed': ['at'],
  'no-open-risk.contacts-not-stated': [],
  'no-open-sae.none': [],
  'no-open-sae.undecided': ['count'],
  'no-open-sae.no-further-dose': ['count'],
  'clinician-decides.yes': ['role'],
  'clinician-decides.other-role': ['role'],
  'clinician-decides.not-stated': [],
  'outcome-measured.yes': ['at'],
  'outcome-measured.no': [],
  'outcome-measured.withdrawn': [],
  'termination-visit-held.yes': ['at'],
  'termination-visit-held.no': [],
  'termination-visit-held.withdrawn': [],
} as const satisfies { readonly [C in Code]: readonly (keyof CourseInterlockCodes[C])[] };

/** How many edges meet every reason: a few hide behind more than one boundary. */
const far: Readonly<Record<string, number>> = { 'integration-complete': 1_500 };
const expected = Object.entries(values).map(([code, names]) => [code, names.toSorted().join()] as const);
const interlocks = [...new Set(courseCones.map(({ interlock }) => interlock))];

describe('the reasons of every interlock of a course', () => {
  it.each(interlocks)('%s gives all that it can give, each with the values that its sentence needs [INV-066]', (id) => {
    const cones = courseCones.filter(({ interlock }) => interlock === id);
    const found = cones.map((cone) => exploreCourseCone(cone, { budget: far[id] ?? 400, alone: true }));
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    const own = expected.filter(([code]) => code.startsWith(`${id}.`));
    const known = new Map(own);
    for (const { codes } of found) expect(codes).toEqual(new Map([...codes].map(([code]) => [code, known.get(code)])));
    expect(new Set(found.flatMap(({ codes }) => [...codes.keys()]))).toEqual(new Set(known.keys()));
  });
});
