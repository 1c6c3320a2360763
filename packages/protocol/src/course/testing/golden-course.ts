import type { Day, Instant } from '@mdma-at/evidence';
import type { ProtocolDefinition } from '../../definition.ts';
import { mapp1 } from '../../definitions/mapp1.data.ts';
import type { DosingDayOutcome } from '../../dosing-day/outcome.ts';
import { applySitePolicy } from '../../policies/apply-site-policy.ts';
import { siteDemo } from '../../policies/site-demo.data.ts';
import type { Actor, Decision } from '../../process.ts';
import type { CourseCommand } from '../command.ts';
import { course } from '../course.ts';
import type { CourseEvent } from '../event.ts';
import type { CourseInput } from '../input.ts';
import type { CourseState } from '../state.ts';

/** A command without its envelope, and the moment at which it is made. */
export type Step = readonly [at: Instant, command: Payload, by?: Actor];

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Payload = DistributiveOmit<CourseCommand, 'id' | 'by'>;

export const therapist: Actor = { id: 'therapist-a', role: 'therapist' };

/** Ten in the morning in Denver in summer time, plus some minutes. */
export function at(day: Day, minutes = 0): Instant {
  return Date.parse(`${day}T16:00:00Z`) + minutes * 60_000;
}

export function underDemo(definition: ProtocolDefinition): ProtocolDefinition {
  const result = applySitePolicy(definition, siteDemo);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.definition;
}

export const input: CourseInput = {
  participant: 'participant-1',
  definition: underDemo(mapp1),
  timeZone: 'America/Denver',
  therapists: ['therapist-a', 'therapist-b'],
  ableToBecomePregnant: 'yes',
};

export function outcomeOn(day: Day, sessionNumber: number, mg: readonly [number, number?]): DosingDayOutcome {
  const [initial, supplemental] = mg;
  return {
    how: 'ended',
    at: at(day, 540),
    sessionNumber,
    t0: at(day, 30),
    initialDoses: [{ amountMg: initial, saltForm: 'HCl' }],
    supplementalDoses: supplemental === undefined ? [] : [{ amountMg: supplemental, saltForm: 'HCl' }],
    totalMg: initial + (supplemental ?? 0),
    departure: { to: 'overnight-stay', transport: 'stays-on-site' },
    seriousAdverseEvent: false,
  };
}

const pair = ['therapist-a', 'therapist-b'];

function screening(on: Day): Step {
  return [at(on), { type: 'record-screening', criteriaSet: 'mapp1@1', verdict: 'eligible', on, digest: 'sha256:ab12' }];
}

function integrations(dosing: number, days: readonly [Day, Day, Day]): readonly Step[] {
  return days.map((day, index): Step => [
    at(day, 60),
    { type: 'record-integration-session', dosing, session: index + 1, therapists: pair },
  ]);
}

/** From the consent to the confirmed enrolment. */
export const untilEnrolled: readonly Step[] = [
  [
    at('2026-02-20'),
    { type: 'record-consent', version: 'consent-2', capacity: true, copyGiven: true, questionsAnswered: true },
  ],
  screening('2026-02-23'),
  [at('2026-03-02'), { type: 'record-preparation-session', session: 1, therapists: pair }],
  [at('2026-03-02', 5), { type: 'record-washout', medicine: 'sertraline', status: 'tapering' }],
  [at('2026-03-02', 10), { type: 'draft-safety-plan' }],
  [at('2026-03-09'), { type: 'record-preparation-session', session: 2, therapists: pair }],
  [at('2026-03-09', 5), { type: 'record-washout', medicine: 'sertraline', status: 'washed-out' }],
  [at('2026-03-09', 10), { type: 'agree-safety-plan' }],
  [at('2026-03-10'), { type: 'record-baseline', instrument: 'CAPS-5', total: 44, rater: 'rater-1' }],
  [at('2026-03-16'), { type: 'record-preparation-session', session: 3, therapists: pair }],
  [at('2026-03-16', 5), { type: 'record-contraindicated-drug', status: 'none' }],
  [at('2026-03-16', 10), { type: 'record-arrangement', arrangement: 'support-contact', inPlace: true }],
  [at('2026-03-16', 15), { type: 'record-arrangement', arrangement: 'companion', inPlace: true }],
  [at('2026-03-17'), { type: 'confirm-enrolment' }],
];

/** The first dosing session with its night and its integration. */
export const firstCycle: readonly Step[] = [
  [at('2026-03-17', 10), { type: 'schedule-dosing', on: '2026-03-23' }],
  screening('2026-03-20'),
  [at('2026-03-23'), { type: 'start-dosing-day', dosingDay: 'day-1' }],
  [
    at('2026-03-23', 600),
    { type: 'record-dosing-outcome', dosingDay: 'day-1', outcome: outcomeOn('2026-03-23', 1, [80, 40]) },
  ],
  [at('2026-03-24'), { type: 'record-night-review', attendant: 'attendant-1' }],
  ...integrations(1, ['2026-03-24', '2026-03-31', '2026-04-07']),
];

const laterCycles: readonly Step[] = [
  [at('2026-04-08'), { type: 'schedule-dosing', on: '2026-04-20' }],
  screening('2026-04-17'),
  [
    at('2026-04-17', 30),
    { type: 'record-escalation-decision', dosing: 2, decided: true, toMg: 120, lastDoseTolerated: 'yes' },
  ],
  [at('2026-04-20'), { type: 'start-dosing-day', dosingDay: 'day-2' }],
  [
    at('2026-04-20', 600),
    { type: 'record-dosing-outcome', dosingDay: 'day-2', outcome: outcomeOn('2026-04-20', 2, [120, 60]) },
  ],
  [at('2026-04-21'), { type: 'record-night-review', attendant: 'attendant-1' }],
  ...integrations(2, ['2026-04-21', '2026-04-28', '2026-05-05']),
  [at('2026-05-06'), { type: 'schedule-dosing', on: '2026-05-18' }],
  screening('2026-05-15'),
  [at('2026-05-18'), { type: 'start-dosing-day', dosingDay: 'day-3' }],
  [
    at('2026-05-18', 600),
    { type: 'record-dosing-outcome', dosingDay: 'day-3', outcome: outcomeOn('2026-05-18', 3, [120]) },
  ],
  [at('2026-05-19'), { type: 'record-night-review', attendant: 'attendant-1' }],
  ...integrations(3, ['2026-05-19', '2026-05-26', '2026-06-02']),
];

/** A whole MAPP1 course under the demo policy, as a list of commands. */
export const goldenCourse: readonly Step[] = [
  ...untilEnrolled,
  ...firstCycle,
  ...laterCycles,
  [at('2026-07-13'), { type: 'record-outcome', instrument: 'CAPS-5', total: 19, rater: 'rater-1' }],
  [at('2026-07-14'), { type: 'record-termination-visit' }],
  [at('2026-07-15'), { type: 'close' }],
];

/** Gives a step to a course. */
export function decideStep(state: CourseState, [now, payload, by]: Step, id = 'c1'): Decision<CourseEvent> {
  return course.decide(state, { id, by: by ?? therapist, ...payload }, now);
}

/** Gives steps to a course, one after the other; a refusal is recorded too. */
export function run(steps: readonly Step[], from: CourseState = course.start(input)): CourseState {
  return steps.reduce(
    (state, step, index) => decideStep(state, step, `c${index + 1}`).events.reduce(course.evolve, state),
    from,
  );
}

/** Like `run`, for steps which must all be accepted. */
export function runAccepted(steps: readonly Step[], from: CourseState = course.start(input)): CourseState {
  return steps.reduce((state, step, index) => {
    const answer = decideStep(state, step, `c${index + 1}`);
    if (answer.verdict === 'refused') throw new Error(`${step[1].type}: ${JSON.stringify(answer.reasons)}`);
    return answer.events.reduce(course.evolve, state);
  }, from);
}
