import { describe, expect, it } from 'vitest';
import type { Day } from '@mdma-at/evidence';
import type { ProtocolDefinition } from '../definition.ts';
import { everyCourseHappening } from '../exploration/every-course-happening.ts';
import type { InterlockReport } from '../interlock.ts';
import type { CourseAct } from './act.ts';
import { course, type CourseProposed } from './course.ts';
import type { CourseEvent, CourseHappening } from './event.ts';
import type { CourseInput } from './input.ts';
import { courseInterlockLists } from './interlock-lists.ts';
import type { CourseInterlockId } from './interlocks.data.ts';
import type { CourseState } from './state.ts';
import { at, goldenCourse, input, runAccepted } from './testing/golden-course.ts';

/** A course at a moment, and what is proposed in it. */
interface Situation {
  readonly setup: CourseInput;
  readonly events: readonly CourseEvent[];
  readonly now: number;
  readonly proposed: CourseProposed;
}

const golden = runAccepted(goldenCourse).events;
const therapist = { id: 'therapist-a', role: 'therapist' } as const;
const until = (moment: number): readonly CourseEvent[] => golden.filter((event) => event.at <= moment);
const standing = (day: Parameters<typeof at>[0], proposed: CourseProposed = {}): Situation => ({
  setup: input,
  events: until(at(day)),
  now: at(day),
  proposed,
});
const reconsent = { version: 'consent-3', protocol: 'mapp1@2', capacity: true, copyGiven: true } as const;
const unconfirmed: CourseInput = {
  ...input,
  definition: { ...input.definition, enrolment: { ...input.definition.enrolment, confirmation: 'not-stated' } },
};

/** For every act situations in which all of its interlocks hold: before the first dosing day, after it, and so on. */
const passing: Readonly<Record<CourseAct, readonly [Situation, ...Situation[]]>> = {
  screening: [standing('2026-02-21')],
  preparationSession: [standing('2026-03-01')],
  baseline: [standing('2026-03-10', { rater: 'rater-1' })],
  confirmEnrolment: [standing('2026-03-17', { rater: 'rater-1' })],
  scheduleDosing: [
    standing('2026-03-18', { on: '2026-03-23' }),
    standing('2026-04-08', { on: '2026-04-20' }),
    { ...standing('2026-03-18', { on: '2026-03-23' }), setup: unconfirmed },
  ],
  startDosingDay: [standing('2026-03-22'), standing('2026-04-19'), { ...standing('2026-03-22'), setup: unconfirmed }],
  integrationSession: [standing('2026-03-25')],
  waiveIntegration: [standing('2026-04-01', { role: 'therapist' })],
  endTreatment: [standing('2026-04-08', { role: 'therapist' })],
  pause: [standing('2026-03-18')],
  resume: [standing('2026-03-18')],
  outcome: [standing('2026-07-13', { rater: 'rater-1' })],
  close: [standing('2026-07-15')],
  changeProtocol: [
    {
      ...standing('2026-03-18', { protocol: 'mapp1@2' }),
      events: [
        ...until(at('2026-03-18')),
        {
          at: at('2026-03-18'),
          recordedAt: at('2026-03-18'),
          by: therapist,
          type: 'consent.signed',
          ...reconsent,
          questionsAnswered: true,
        },
      ],
    },
  ],
};

/** What may happen besides everything that can: the answers that stand in the way of one interlock alone. */
function more(now: number): readonly CourseHappening[] {
  const on = new Date(now).toISOString().slice(0, 10) as Day;
  return [
    ...(['ineligible', 'incomplete'] as const).map(
      (verdict) => ({ type: 'screening.recorded', criteriaSet: 'mapp1@1', verdict, on }) as const,
    ),
    { type: 'contraindicated-drug.recorded', status: 'active' },
    { type: 'adverse-event.recorded', adverseEvent: 'b', seriousness: 'serious' },
    { type: 'baseline.measured', instrument: 'CAPS-5', total: 34, rater: 'rater-1' },
    { type: 'baseline.measured', instrument: 'PCL-5', total: 60, rater: 'rater-1' },
    { type: 'baseline.measured', instrument: 'CAPS-5', total: 44, rater: 'therapist-a' },
    { type: 'consent.signed', version: 'consent-4', capacity: false, copyGiven: true, questionsAnswered: true },
    { type: 'consent.signed', ...reconsent, capacity: false, questionsAnswered: true },
  ];
}

/** The definition with each of its values, one at a time, not stated, and with a gap that nobody has kept. */
function definitions({ definition }: CourseInput): readonly ProtocolDefinition[] {
  const { gapDays } = definition.dosing;
  const long = { ...definition, dosing: { ...definition.dosing, gapDays: { ...gapDays, min: 60 } } };
  return [long, ...(unstated(definition) as readonly ProtocolDefinition[])];
}

function unstated(value: object): readonly object[] {
  return Object.entries(value).flatMap(([name, inner]: readonly [string, unknown]): readonly object[] =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? unstated(inner).map((changed) => ({ ...value, [name]: changed }))
      : [{ ...value, [name]: 'not-stated' }],
  );
}

/** The same situation with one thing changed: forgotten, added, not stated, proposed otherwise, or at another time. */
function variants(given: Situation): readonly Situation[] {
  const { setup, events, now } = given;
  const added = (happening: CourseHappening): CourseEvent => ({
    at: now,
    recordedAt: now,
    by: therapist,
    ...happening,
  });
  const days = [-14, -7, 1, 7, 8, 14, 60];
  const proposals: readonly CourseProposed[] = [
    {},
    { role: 'coordinator' },
    { rater: 'therapist-a' },
    { protocol: 'mapp1@1' },
    { on: '2026-04-10' },
  ];
  return [
    ...events.map((_, place) => ({ ...given, events: events.toSpliced(place, 1) })),
    ...[...everyCourseHappening, ...more(now)].map((one) => ({ ...given, events: [...events, added(one)] })),
    ...definitions(setup).map((definition) => ({ ...given, setup: { ...setup, definition } })),
    ...proposals.map((proposed) => ({ ...given, proposed })),
    ...days.map((later) => ({ ...given, now: now + later * 86_400_000 })),
    { ...given, events: [] },
  ];
}

/** What the record always answers: not found in it means that it did not happen. */
const neverUnknown: ReadonlySet<CourseInterlockId> = new Set([
  'not-withdrawn',
  'consent-signed',
  'not-paused',
  'no-unreviewed-condition',
  'preparation-complete',
  'safety-plan-agreed',
  'baseline-measured',
  'sessions-left',
  'no-open-sae',
  'outcome-measured',
  'termination-visit-held',
]);

/** Without a measured baseline the severity is not known either. */
const neverAlone = ['confirmEnrolment baseline-measured violated'];

function judge(act: CourseAct, { setup, events, now, proposed }: Situation): InterlockReport {
  const state: CourseState = events.reduce(course.evolve, course.start(setup));
  return course.interlocks[act](state, now, proposed);
}

const acts = Object.keys(passing) as CourseAct[];
const wanted = acts.flatMap((act) =>
  courseInterlockLists[act].flatMap(({ id }) => [
    `${act} ${id} violated`,
    ...(neverUnknown.has(id) ? [] : [`${act} ${id} unknown`]),
  ]),
);

describe.each(acts)('the interlocks of %s', (act) => {
  const reports = passing[act].flatMap(variants).map((situation) => judge(act, situation));

  it.each(passing[act].map((situation, index) => [index + 1, situation] as const))(
    'all hold in situation %i [INV-066]',
    (_, situation) => {
      const { open, verdict } = judge(act, situation);
      expect([open.map(({ because }) => because), verdict]).toEqual([[], 'satisfied']);
    },
  );

  it('let the act pass only where each of them holds, and say the worst of what is open [INV-066]', () => {
    const mixed = reports.filter(({ open }) => new Set(open.map(({ verdict }) => verdict)).size > 1);
    for (const { verdict, results, open } of reports) {
      const verdicts = results.map((result) => result.verdict);
      const worst = verdicts.includes('violated') ? 'violated' : verdicts.includes('unknown') ? 'unknown' : 'satisfied';
      expect([verdict, open]).toEqual([worst, results.filter((result) => result.verdict !== 'satisfied')]);
    }
    expect(new Set(reports.map(({ verdict }) => verdict)).size + mixed.length).toBeGreaterThan(1);
  });

  it('each stand in the way alone, violated and, where that can be, unknown', () => {
    const alone = new Set(
      reports.flatMap(({ open }) =>
        open.length === 1 ? open.map(({ id, verdict }) => `${act} ${id} ${verdict}`) : [],
      ),
    );
    const own = wanted.filter((decision) => decision.startsWith(`${act} `));
    expect(own.filter((decision) => !alone.has(decision))).toEqual(own.filter((one) => neverAlone.includes(one)));
    // a decision that nobody expected is one more than the rules can make
    expect([...alone].filter((decision) => !own.includes(decision))).toEqual([]);
  });
});

describe('the decisions of a course', () => {
  it('are as many as its acts ask for', () => {
    expect([acts.length, wanted.length]).toEqual([14, 67 + 25]);
  });
});
