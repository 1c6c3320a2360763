import { describe, expect, it } from 'vitest';
import type { ProtocolDefinition } from '../definition.ts';
import type { Actor } from '../process.ts';
import type { CourseAct } from './act.ts';
import { course, type CourseProposed } from './course.ts';
import { courseInterlockLists } from './interlock-lists.ts';
import { courseInterlockRules, type CourseInterlockId } from './interlocks.data.ts';
import {
  at,
  firstCycle,
  goldenCourse,
  input,
  outcomeOn,
  run,
  type Step,
  untilEnrolled,
} from './testing/golden-course.ts';

describe('the interlocks of each act', () => {
  it.each([
    [
      'confirmEnrolment',
      [
        'not-withdrawn',
        'consent-signed',
        'not-paused',
        'screening-eligible',
        'no-unreviewed-condition',
        'preparation-complete',
        'washout-complete',
        'safety-plan-agreed',
        'baseline-measured',
        'rater-independent',
        'severity-at-cutoff',
      ],
    ],
    [
      'scheduleDosing',
      [
        'not-withdrawn',
        'consent-signed',
        'not-paused',
        'enrolment-confirmed',
        'screening-eligible',
        'sessions-left',
        'integration-complete',
        'dosing-gap',
        'no-open-sae',
      ],
    ],
    [
      'startDosingDay',
      [
        'not-withdrawn',
        'consent-signed',
        'not-paused',
        'enrolment-confirmed',
        'screening-eligible',
        'eligibility-current',
        'no-unreviewed-condition',
        'no-contraindicated-drug',
        'preparation-complete',
        'washout-complete',
        'safety-plan-agreed',
        'sessions-left',
        'integration-complete',
        'dosing-gap',
        'no-open-risk',
        'no-open-sae',
      ],
    ],
    ['waiveIntegration', ['not-withdrawn', 'clinician-decides']],
    ['endTreatment', ['not-withdrawn', 'clinician-decides', 'integration-complete']],
    ['pause', ['not-withdrawn', 'not-paused']],
    ['resume', ['not-withdrawn', 'consent-signed']],
    ['changeProtocol', ['not-withdrawn', 'consent-signed', 'not-paused', 'reconsented']],
    ['close', ['outcome-measured', 'termination-visit-held', 'no-open-sae']],
    ['screening', ['not-withdrawn', 'consent-signed']],
    ['preparationSession', ['not-withdrawn', 'consent-signed']],
    [
      'baseline',
      [
        'not-withdrawn',
        'consent-signed',
        'screening-eligible',
        'preparation-before-baseline',
        'washout-before-baseline',
        'rater-independent',
      ],
    ],
    ['integrationSession', ['not-withdrawn', 'consent-signed']],
    ['outcome', ['not-withdrawn', 'consent-signed', 'rater-independent']],
  ] satisfies [CourseAct, CourseInterlockId[]][])('%s asks exactly for %j', (act, ids) => {
    expect(courseInterlockLists[act].map(({ id }) => id)).toEqual(ids);
  });

  it('use every rule that is written down', () => {
    const used = new Set(Object.values(courseInterlockLists).flatMap((list) => list.map(({ id }) => id)));
    expect([...used].toSorted()).toEqual(Object.keys(courseInterlockRules).toSorted());
  });
});

type Group = keyof ProtocolDefinition;

/** The demo definition with one group changed. */
function definitionWith(group: Group, change: Readonly<Record<string, unknown>>): ProtocolDefinition {
  return { ...input.definition, [group]: { ...(input.definition[group] as object), ...change } };
}

interface Case {
  readonly steps?: readonly Step[];
  readonly definition?: ProtocolDefinition;
  readonly proposed?: CourseProposed;
  readonly on?: number;
}

const consent = untilEnrolled.slice(0, 1);
const enrolled = untilEnrolled;
const cycle = [...untilEnrolled, ...firstCycle];
const late = at('2026-04-20');

function judged(act: CourseAct, id: CourseInterlockId, { steps = [], definition, proposed, on = late }: Case) {
  const state = run(steps, course.start(definition === undefined ? input : { ...input, definition }));
  const result = course.interlocks[act](state, on, proposed).results.find((other) => other.id === id);
  if (result === undefined) throw new Error(`${act} has no ${id}`);
  return `${result.verdict}: ${result.because.code}`;
}

const risk = (level: 'none' | 'low' | 'high'): Step => [at('2026-04-10'), { type: 'record-suicidality', level }];
const therapist: Actor = { id: 'therapist-a', role: 'therapist' };
const withMeasure = (total: number, rater = 'rater-1', instrument: 'CAPS-5' | 'PCL-5' = 'CAPS-5'): readonly Step[] => [
  [at('2026-03-10'), { type: 'record-baseline', instrument, total, rater }],
];
const screened = (
  verdict: 'eligible' | 'refer' | 'ineligible' | 'incomplete',
  on: '2026-04-12' | '2026-04-13' | '2026-04-21' = '2026-04-13',
): readonly Step[] => [[at('2026-04-12'), { type: 'record-screening', criteriaSet: 'mapp1@1', verdict, on }]];
const washedOut = (
  medicine: string,
  status: 'not-needed' | 'tapering' | 'washed-out',
  day: '2026-04-13' | '2026-04-14' = '2026-04-13',
): Step => [at(day), { type: 'record-washout', medicine, status }];
const prepared = (...sessions: number[]): readonly Step[] =>
  sessions.map((session): Step => [
    at('2026-03-02', session),
    { type: 'record-preparation-session', session, therapists: ['therapist-a'] },
  ]);
const sae: Step = [at('2026-04-08'), { type: 'record-adverse-event', adverseEvent: 'ae-1', seriousness: 'serious' }];
const decided = (decision: 'may-continue' | 'no-further-dose'): Step => [
  at('2026-04-09'),
  { type: 'record-monitor-decision', adverseEvent: 'ae-1', decision },
];

describe('each interlock', () => {
  it.each([
    ['[INV-007] nobody has withdrawn', 'startDosingDay', 'not-withdrawn', {}, 'satisfied: not-withdrawn.in-treatment'],
    [
      '[INV-007] a withdrawal',
      'startDosingDay',
      'not-withdrawn',
      { steps: [[at('2026-03-01'), { type: 'withdraw' }]] },
      'violated: not-withdrawn.withdrawn',
    ],
    ['a course that runs', 'scheduleDosing', 'not-paused', {}, 'satisfied: not-paused.active'],
    [
      'a pause',
      'scheduleDosing',
      'not-paused',
      { steps: [...enrolled, [at('2026-03-18'), { type: 'pause', reason: 'x' }]] },
      'violated: not-paused.paused',
    ],
    [
      '[INV-001] a consent given with a copy and answers',
      'screening',
      'consent-signed',
      { steps: consent },
      'satisfied: consent-signed.yes',
    ],
    ['[INV-001] no consent', 'screening', 'consent-signed', {}, 'violated: consent-signed.not-recorded'],
    [
      '[INV-001] a consent without a copy',
      'screening',
      'consent-signed',
      {
        steps: [
          [
            at('2026-02-20'),
            { type: 'record-consent', version: 'v', capacity: true, copyGiven: false, questionsAnswered: true },
          ],
        ],
      },
      'violated: consent-signed.not-informed',
    ],
    [
      '[INV-004] found eligible',
      'startDosingDay',
      'screening-eligible',
      { steps: screened('eligible') },
      'satisfied: screening-eligible.yes',
    ],
    [
      '[INV-004] referred to a clinician',
      'startDosingDay',
      'screening-eligible',
      { steps: screened('refer') },
      'violated: screening-eligible.no',
    ],
    [
      '[INV-004] found ineligible at re-review',
      'startDosingDay',
      'screening-eligible',
      { steps: [...cycle, ...screened('ineligible')] },
      'violated: screening-eligible.no',
    ],
    [
      '[INV-004] answers missing',
      'startDosingDay',
      'screening-eligible',
      { steps: screened('incomplete') },
      'unknown: screening-eligible.incomplete',
    ],
    [
      '[INV-004] never screened',
      'startDosingDay',
      'screening-eligible',
      {},
      'unknown: screening-eligible.not-screened',
    ],
    [
      '[INV-004] eligible by the criteria of another protocol',
      'startDosingDay',
      'screening-eligible',
      {
        steps: [
          [
            at('2026-04-12'),
            { type: 'record-screening', criteriaSet: 'seed-002@1', verdict: 'eligible', on: '2026-04-12' },
          ],
        ],
      },
      'unknown: screening-eligible.other-criteria',
    ],
    [
      '[INV-003] reviewed 7 days ago',
      'startDosingDay',
      'eligibility-current',
      { steps: screened('eligible', '2026-04-13') },
      'satisfied: eligibility-current.yes',
    ],
    [
      '[INV-003] reviewed 8 days ago',
      'startDosingDay',
      'eligibility-current',
      { steps: screened('eligible', '2026-04-12') },
      'violated: eligibility-current.too-old',
    ],
    [
      '[INV-003] a review dated tomorrow',
      'startDosingDay',
      'eligibility-current',
      { steps: screened('eligible', '2026-04-21') },
      'unknown: eligibility-current.in-future',
    ],
    [
      '[INV-003] never reviewed',
      'startDosingDay',
      'eligibility-current',
      {},
      'unknown: eligibility-current.never-reviewed',
    ],
    [
      '[INV-003] no age limit stated',
      'startDosingDay',
      'eligibility-current',
      { steps: screened('eligible'), definition: definitionWith('preDose', { eligibilityMaxAgeDays: 'not-stated' }) },
      'unknown: eligibility-current.age-not-stated',
    ],
    [
      '[INV-005] nothing new',
      'startDosingDay',
      'no-unreviewed-condition',
      {},
      'satisfied: no-unreviewed-condition.none',
    ],
    [
      '[INV-005] a new condition after the review',
      'startDosingDay',
      'no-unreviewed-condition',
      { steps: [...screened('eligible'), [at('2026-04-14'), { type: 'report-condition', condition: 'syncope' }]] },
      'violated: no-unreviewed-condition.reported',
    ],
    [
      '[INV-005] a new condition before the review',
      'startDosingDay',
      'no-unreviewed-condition',
      { steps: [[at('2026-04-11'), { type: 'report-condition', condition: 'syncope' }], ...screened('eligible')] },
      'satisfied: no-unreviewed-condition.reviewed',
    ],
    [
      '[INV-013] no such drug',
      'startDosingDay',
      'no-contraindicated-drug',
      { steps: [[at('2026-04-01'), { type: 'record-contraindicated-drug', status: 'none' }]] },
      'satisfied: no-contraindicated-drug.none',
    ],
    [
      '[INV-013] an active MAO inhibitor',
      'startDosingDay',
      'no-contraindicated-drug',
      { steps: [...cycle, [at('2026-04-10'), { type: 'record-contraindicated-drug', status: 'active' }]] },
      'violated: no-contraindicated-drug.active',
    ],
    [
      '[INV-013] nobody asked',
      'startDosingDay',
      'no-contraindicated-drug',
      {},
      'unknown: no-contraindicated-drug.not-recorded',
    ],
    [
      '[INV-011] three of three preparatory sessions',
      'startDosingDay',
      'preparation-complete',
      { steps: prepared(1, 2, 3) },
      'satisfied: preparation-complete.yes',
    ],
    [
      '[INV-011] two of three preparatory sessions',
      'startDosingDay',
      'preparation-complete',
      { steps: prepared(1, 2) },
      'violated: preparation-complete.no',
    ],
    [
      '[INV-011] the same session three times',
      'startDosingDay',
      'preparation-complete',
      { steps: prepared(1, 1, 1) },
      'violated: preparation-complete.no',
    ],
    [
      'two preparatory sessions before baseline',
      'baseline',
      'preparation-before-baseline',
      { steps: prepared(1, 2) },
      'satisfied: preparation-before-baseline.yes',
    ],
    [
      'one preparatory session before baseline',
      'baseline',
      'preparation-before-baseline',
      { steps: prepared(1) },
      'violated: preparation-before-baseline.no',
    ],
    [
      'an order that nobody states',
      'baseline',
      'preparation-before-baseline',
      { steps: prepared(1, 2, 3), definition: definitionWith('preparation', { beforeBaseline: 'not-stated' }) },
      'unknown: preparation-before-baseline.not-stated',
    ],
    [
      '[INV-012] washed out 7 days ago',
      'startDosingDay',
      'washout-complete',
      { steps: [washedOut('sertraline', 'washed-out', '2026-04-13')] },
      'satisfied: washout-complete.complete',
    ],
    [
      '[INV-012] washed out 6 days ago',
      'startDosingDay',
      'washout-complete',
      { steps: [washedOut('sertraline', 'washed-out', '2026-04-14')] },
      'violated: washout-complete.stabilising',
    ],
    [
      '[INV-012] nothing to wash out',
      'startDosingDay',
      'washout-complete',
      { steps: [washedOut('none', 'not-needed')] },
      'satisfied: washout-complete.not-needed',
    ],
    [
      '[INV-012] one medicine washed out, one still tapered',
      'startDosingDay',
      'washout-complete',
      { steps: [washedOut('sertraline', 'washed-out'), washedOut('mirtazapine', 'tapering')] },
      'violated: washout-complete.tapering',
    ],
    [
      '[INV-012] nobody recorded a medicine',
      'startDosingDay',
      'washout-complete',
      {},
      'unknown: washout-complete.not-recorded',
    ],
    [
      '[INV-012] washed out, and nobody states how long to wait',
      'startDosingDay',
      'washout-complete',
      {
        steps: [washedOut('sertraline', 'washed-out')],
        definition: definitionWith('washout', { stabilisationDays: 'not-stated' }),
      },
      'unknown: washout-complete.stabilisation-not-stated',
    ],
    [
      '[INV-012] washed out before baseline',
      'baseline',
      'washout-before-baseline',
      { steps: [washedOut('sertraline', 'washed-out')] },
      'satisfied: washout-before-baseline.yes',
    ],
    [
      '[INV-012] still tapered at baseline',
      'baseline',
      'washout-before-baseline',
      { steps: [washedOut('sertraline', 'tapering')] },
      'violated: washout-before-baseline.tapering',
    ],
    [
      '[INV-012] medicines not asked about at baseline',
      'baseline',
      'washout-before-baseline',
      {},
      'unknown: washout-before-baseline.not-recorded',
    ],
    [
      '[INV-012] no rule for baseline',
      'baseline',
      'washout-before-baseline',
      { definition: definitionWith('washout', { rule: 'not-stated' }) },
      'unknown: washout-before-baseline.not-stated',
    ],
    [
      '[INV-012] a guide that only tapers',
      'baseline',
      'washout-before-baseline',
      { definition: definitionWith('washout', { rule: 'tapered' }) },
      'satisfied: washout-before-baseline.not-required',
    ],
    [
      'an agreed safety plan',
      'startDosingDay',
      'safety-plan-agreed',
      { steps: [[at('2026-03-09'), { type: 'agree-safety-plan' }]] },
      'satisfied: safety-plan-agreed.yes',
    ],
    [
      'a drafted safety plan',
      'startDosingDay',
      'safety-plan-agreed',
      { steps: [[at('2026-03-09'), { type: 'draft-safety-plan' }]] },
      'violated: safety-plan-agreed.no',
    ],
    [
      '[INV-002] a measured baseline',
      'confirmEnrolment',
      'baseline-measured',
      { steps: withMeasure(35) },
      'satisfied: baseline-measured.yes',
    ],
    ['[INV-002] no baseline', 'confirmEnrolment', 'baseline-measured', {}, 'violated: baseline-measured.no'],
    [
      '[INV-004] CAPS-5 of 35',
      'confirmEnrolment',
      'severity-at-cutoff',
      { steps: withMeasure(35) },
      'satisfied: severity-at-cutoff.reached',
    ],
    [
      '[INV-004] CAPS-5 of 34',
      'confirmEnrolment',
      'severity-at-cutoff',
      { steps: withMeasure(34) },
      'violated: severity-at-cutoff.below',
    ],
    [
      '[INV-004] a PCL-5 in place of a CAPS-5',
      'confirmEnrolment',
      'severity-at-cutoff',
      { steps: withMeasure(60, 'rater-1', 'PCL-5') },
      'unknown: severity-at-cutoff.other-instrument',
    ],
    ['[INV-004] no score', 'confirmEnrolment', 'severity-at-cutoff', {}, 'unknown: severity-at-cutoff.not-measured'],
    [
      '[INV-004] no cut-off stated',
      'confirmEnrolment',
      'severity-at-cutoff',
      { steps: withMeasure(60), definition: definitionWith('enrolment', { severityCutoff: 'not-stated' }) },
      'unknown: severity-at-cutoff.not-stated',
    ],
    [
      '[INV-009] an outside rater',
      'confirmEnrolment',
      'rater-independent',
      { steps: withMeasure(44) },
      'satisfied: rater-independent.yes',
    ],
    [
      '[INV-009] a therapist of the course as rater',
      'confirmEnrolment',
      'rater-independent',
      { steps: withMeasure(44, 'therapist-b') },
      'violated: rater-independent.treats',
    ],
    [
      '[INV-009] somebody who stood in for one session as rater',
      'outcome',
      'rater-independent',
      {
        steps: [[at('2026-03-02'), { type: 'record-preparation-session', session: 1, therapists: ['locum-1'] }]],
        proposed: { rater: 'locum-1' },
      },
      'violated: rater-independent.treats',
    ],
    ['[INV-009] nobody named', 'confirmEnrolment', 'rater-independent', {}, 'unknown: rater-independent.not-recorded'],
    [
      '[INV-009] no rule stated',
      'confirmEnrolment',
      'rater-independent',
      { steps: withMeasure(44), definition: definitionWith('outcome', { rater: 'not-stated' }) },
      'unknown: rater-independent.not-stated',
    ],
    [
      '[INV-002] a confirmed enrolment',
      'startDosingDay',
      'enrolment-confirmed',
      { steps: enrolled },
      'satisfied: enrolment-confirmed.yes',
    ],
    ['[INV-002] no confirmation', 'startDosingDay', 'enrolment-confirmed', {}, 'violated: enrolment-confirmed.no'],
    [
      '[INV-002] no confirmation and no rule',
      'startDosingDay',
      'enrolment-confirmed',
      { definition: definitionWith('enrolment', { confirmation: 'not-stated' }) },
      'unknown: enrolment-confirmed.not-stated',
    ],
    [
      '[INV-040] two of three sessions given',
      'scheduleDosing',
      'sessions-left',
      { steps: goldenCourse.slice(0, 35), on: at('2026-05-17') },
      'satisfied: sessions-left.yes',
    ],
    [
      '[INV-040] three of three sessions given',
      'scheduleDosing',
      'sessions-left',
      { steps: goldenCourse, on: at('2026-08-01') },
      'violated: sessions-left.none',
    ],
    ['[INV-041] no session yet', 'scheduleDosing', 'integration-complete', {}, 'satisfied: integration-complete.first'],
    [
      '[INV-041] three integration sessions held',
      'scheduleDosing',
      'integration-complete',
      { steps: cycle },
      'satisfied: integration-complete.yes',
    ],
    [
      '[INV-041] two integration sessions held',
      'scheduleDosing',
      'integration-complete',
      { steps: cycle.slice(0, -1) },
      'violated: integration-complete.open',
    ],
    ['[INV-039] the first session', 'scheduleDosing', 'dosing-gap', {}, 'satisfied: dosing-gap.first'],
    [
      '[INV-039] 21 days after the last',
      'scheduleDosing',
      'dosing-gap',
      { steps: cycle, proposed: { on: '2026-04-13' } },
      'satisfied: dosing-gap.kept',
    ],
    [
      '[INV-039] 20 days after the last',
      'scheduleDosing',
      'dosing-gap',
      { steps: cycle, proposed: { on: '2026-04-12' } },
      'violated: dosing-gap.too-short',
    ],
    [
      '[INV-039] a gap that nobody states',
      'scheduleDosing',
      'dosing-gap',
      {
        steps: cycle,
        definition: definitionWith('dosing', { gapDays: { min: 'not-stated', target: 28, max: 'not-stated' } }),
      },
      'unknown: dosing-gap.not-stated',
    ],
    ['[INV-021] no risk', 'startDosingDay', 'no-open-risk', { steps: cycle }, 'satisfied: no-open-risk.none'],
    [
      '[INV-021] a low risk that nobody has decided about',
      'startDosingDay',
      'no-open-risk',
      { steps: [...cycle, risk('low')] },
      'violated: no-open-risk.open',
    ],
    [
      '[INV-021] a risk that a later answer denies, without a decision',
      'startDosingDay',
      'no-open-risk',
      { steps: [...cycle, risk('low'), risk('none')] },
      'violated: no-open-risk.open',
    ],
    [
      '[INV-021] a risk that a clinician has decided about',
      'startDosingDay',
      'no-open-risk',
      { steps: [...cycle, risk('high'), [at('2026-04-11'), { type: 'record-risk-decision', reason: 'spoken with' }]] },
      'satisfied: no-open-risk.none',
    ],
    [
      '[INV-021] a risk that somebody else has decided about',
      'startDosingDay',
      'no-open-risk',
      {
        steps: [
          ...cycle,
          risk('high'),
          [at('2026-04-11'), { type: 'record-risk-decision', reason: 'fine' }, { id: 'desk-1', role: 'coordinator' }],
        ],
      },
      'violated: no-open-risk.open',
    ],
    [
      '[INV-021] a dosing day that ended with a risk',
      'startDosingDay',
      'no-open-risk',
      {
        steps: [
          [
            at('2026-03-23', 600),
            {
              type: 'record-dosing-outcome',
              dosingDay: 'day-1',
              outcome: { ...outcomeOn('2026-03-23', 1, [80]), suicidality: 'low' },
            },
          ],
        ],
      },
      'violated: no-open-risk.open',
    ],
    [
      '[INV-021] contacts without the question where the site wants it at each',
      'startDosingDay',
      'no-open-risk',
      { steps: cycle, definition: definitionWith('suicidality', { contacts: 'from-second-preparation' }) },
      'unknown: no-open-risk.not-assessed',
    ],
    [
      '[INV-021] contacts that nobody states',
      'startDosingDay',
      'no-open-risk',
      { steps: cycle, definition: definitionWith('suicidality', { contacts: 'not-stated' }) },
      'unknown: no-open-risk.contacts-not-stated',
    ],
    ['[INV-059] no serious event', 'startDosingDay', 'no-open-sae', { steps: cycle }, 'satisfied: no-open-sae.none'],
    [
      '[INV-059] a serious event that waits for the monitor',
      'startDosingDay',
      'no-open-sae',
      { steps: [...cycle, sae] },
      'violated: no-open-sae.undecided',
    ],
    [
      '[INV-059] a serious event after which the course may go on',
      'startDosingDay',
      'no-open-sae',
      { steps: [...cycle, sae, decided('may-continue')] },
      'satisfied: no-open-sae.none',
    ],
    [
      '[INV-059] a serious event that bars a further dose',
      'startDosingDay',
      'no-open-sae',
      { steps: [...cycle, sae, decided('no-further-dose')] },
      'violated: no-open-sae.no-further-dose',
    ],
    [
      '[INV-059] a dosing day that reports a serious event',
      'startDosingDay',
      'no-open-sae',
      {
        steps: [
          [
            at('2026-03-23', 600),
            {
              type: 'record-dosing-outcome',
              dosingDay: 'day-1',
              outcome: { ...outcomeOn('2026-03-23', 1, [80]), seriousAdverseEvent: true },
            },
          ],
        ],
      },
      'violated: no-open-sae.undecided',
    ],
    [
      'a therapist who waives',
      'waiveIntegration',
      'clinician-decides',
      { proposed: { role: therapist.role } },
      'satisfied: clinician-decides.yes',
    ],
    [
      'a coordinator who waives',
      'waiveIntegration',
      'clinician-decides',
      { proposed: { role: 'coordinator' } },
      'violated: clinician-decides.other-role',
    ],
    ['nobody who waives', 'waiveIntegration', 'clinician-decides', {}, 'unknown: clinician-decides.not-stated'],
    [
      'a measured outcome',
      'close',
      'outcome-measured',
      { steps: goldenCourse, on: at('2026-08-01') },
      'satisfied: outcome-measured.yes',
    ],
    ['no outcome', 'close', 'outcome-measured', { steps: cycle }, 'violated: outcome-measured.no'],
    [
      'a withdrawal in place of an outcome',
      'close',
      'outcome-measured',
      { steps: [[at('2026-03-01'), { type: 'withdraw' }]] },
      'satisfied: outcome-measured.withdrawn',
    ],
    [
      'a termination visit',
      'close',
      'termination-visit-held',
      { steps: goldenCourse, on: at('2026-08-01') },
      'satisfied: termination-visit-held.yes',
    ],
    [
      'no termination visit',
      'close',
      'termination-visit-held',
      { steps: cycle },
      'violated: termination-visit-held.no',
    ],
    [
      'a withdrawal in place of a termination visit',
      'close',
      'termination-visit-held',
      { steps: [[at('2026-03-01'), { type: 'withdraw' }]] },
      'satisfied: termination-visit-held.withdrawn',
    ],
    [
      'a closing with a serious event undecided',
      'close',
      'no-open-sae',
      { steps: [...cycle, sae] },
      'violated: no-open-sae.undecided',
    ],
    [
      'a closing after the monitor barred further doses',
      'close',
      'no-open-sae',
      { steps: [...cycle, sae, decided('no-further-dose')] },
      'satisfied: no-open-sae.none',
    ],
  ] satisfies [string, CourseAct, CourseInterlockId, Case, string][])('%s (%s, %s)', (_, act, id, given, expected) => {
    expect(judged(act, id, given)).toBe(expected);
  });

  it.each([1, 2, 3])('[INV-021] of %i contacts without the question the newest is named', (contacts) => {
    const preparation = [1, 2, 3, 4]
      .slice(0, contacts + 1)
      .map((session): Step => [
        at('2026-03-02', session),
        { type: 'record-preparation-session', session, therapists: [] },
      ]);
    const asked = definitionWith('suicidality', { contacts: 'from-second-preparation' });
    const state = run([...consent, ...preparation], course.start({ ...input, definition: asked }));
    const found = course.interlocks.startDosingDay(state, late).results.find(({ id }) => id === 'no-open-risk');
    expect(found?.because).toEqual({
      code: 'no-open-risk.not-assessed',
      values: { at: at('2026-03-02', contacts + 1) },
    });
  });

  it('lets a reported condition wait for a screening, whatever else comes after it', () => {
    const reported: readonly Step[] = [
      ...enrolled,
      [at('2026-03-18'), { type: 'report-condition', condition: 'c-1' }],
      [at('2026-03-19'), { type: 'draft-safety-plan' }],
    ];
    expect(judged('startDosingDay', 'no-unreviewed-condition', { steps: reported })).toBe(
      'violated: no-unreviewed-condition.reported',
    );
  });

  it('[INV-059] says how many serious events wait for the monitor', () => {
    const second: Step = [sae[0], { ...sae[1], adverseEvent: 'ae-2' } as Step[1]];
    const { results } = course.interlocks.startDosingDay(run([...cycle, sae, second], course.start(input)), sae[0]);
    expect(results.find(({ id }) => id === 'no-open-sae')?.because).toEqual({
      code: 'no-open-sae.undecided',
      values: { count: 2 },
    });
  });

  it('makes an act as bad as the worst that is open', () => {
    const verdictOf = (steps: readonly Step[]) =>
      course.interlocks.startDosingDay(run(steps, course.start(input)), at('2026-03-22')).verdict;
    const prepared = [...untilEnrolled, ...firstCycle].filter(([now]) => now <= at('2026-03-22'));
    const without = (...types: readonly string[]) => prepared.filter(([, { type }]) => !types.includes(type));
    expect(verdictOf(prepared)).toBe('satisfied');
    expect(verdictOf(without('record-contraindicated-drug'))).toBe('unknown');
    expect(verdictOf([...prepared, [at('2026-03-21'), { type: 'pause', reason: 'influenza' }]])).toBe('violated');
    expect(
      verdictOf([
        ...without('record-contraindicated-drug'),
        [at('2026-03-21'), { type: 'pause', reason: 'influenza' }],
      ]),
    ).toBe('violated');
  });

  it('[INV-066] has a tested negative path: no act passes on an empty record', () => {
    const passing = (Object.keys(courseInterlockLists) as CourseAct[]).filter(
      (act) => course.interlocks[act](course.start(input), late).verdict === 'satisfied',
    );
    expect(passing).toEqual(['pause']);
  });

  it('rests on the basis of the value that it was judged by', () => {
    const report = course.interlocks.scheduleDosing(run(cycle), late, { on: '2026-04-13' });
    const basisOfGap = report.results.find(({ id }) => id === 'dosing-gap')?.basis;
    expect(basisOfGap).toMatchObject({ facts: ['P-CRS-08'], verification: 'policy' });
  });
});
