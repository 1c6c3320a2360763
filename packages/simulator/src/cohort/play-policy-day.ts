import type { Instant } from '@mdma-at/evidence';
import { dosingDay, type DosingDayCommand, type DosingDayInput, type DosingDayState } from '@mdma-at/protocol';
import {
  baselineFrom,
  createMonitor,
  type MonitoredDay,
  monitorPolicies,
  type MonitorState,
  type Reading,
} from '@mdma-at/vitals';
import { type Cast, castOf, type Deed } from '../day-plan.ts';
import { dayScript } from '../day-script.ts';
import { readingsOf, type ScriptedDose } from '../draw-readings.ts';
import { minuteMs } from '../parts/scene.ts';
import { patientModel } from '../physiology.data.ts';
import { randomFrom } from '../random.ts';
import { scenarios } from '../scenarios.data.ts';
import { bodyOf } from './body-of.ts';
import type { CohortDay, CohortOptions } from './simulate-cohort.ts';
import { cohortStaff } from './staff.data.ts';

interface Run {
  state: DosingDayState;
  readonly refusedBy: string[];
  commands: number;
}

/** Enters what has fallen due, then gives a command and folds what comes of it. */
function give(run: Run, now: Instant, deed: Deed, by: DosingDayCommand['by']): boolean {
  for (;;) {
    const due = dosingDay.obligations(run.state).find(({ dueAt, event }) => event && dueAt <= now);
    if (!due?.event) break;
    run.state = dosingDay.evolve(run.state, { ...due.event, recordedAt: now });
  }
  run.commands += 1;
  const command = { ...deed, id: `cohort-${run.commands}`, by } as DosingDayCommand;
  const decision = dosingDay.decide(run.state, command, now);
  for (const event of decision.events) run.state = dosingDay.evolve(run.state, event);
  if (decision.verdict === 'refused') {
    run.refusedBy.push(
      ...decision.reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.id : reason.code)),
    );
  }
  return decision.verdict === 'accepted';
}

/** The day's input with a limit set played as if the site acted by it. */
function underLimits({ input, limits }: CohortOptions): DosingDayInput {
  const { definition } = input;
  const vitalSigns = { ...definition.vitalSigns, limitSet: limits.id };
  return { ...input, limits: { ...limits, use: 'policy' }, definition: { ...definition, vitalSigns } };
}

/** One day of a cohort, from arrival to the end of the watch. Staff answers to what the policy asks for. */
export function playPolicyDay(options: CohortOptions, index: number): CohortDay {
  const { seed, startsAt, initialDose, body = bodyOf(seed, index) } = options;
  const input = underLimits(options);
  const daySeed = seed * 1_000_003 + index;
  const cast = castOf(input);
  const run: Run = { state: dosingDay.start(input), refusedBy: [], commands: 0 };
  const plan = {
    seed: daySeed,
    scenario: 'uneventful',
    input,
    startsAt,
    initialDose,
    body,
  } as const;
  const doseAt = startsAt + scenarios.uneventful.doseAfterArrival * minuteMs;
  const before: Reading[] = [];
  for (const { at, command } of dayScript(plan).beats) {
    if (at >= doseAt) break;
    const { id: _, by, ...deed } = command;
    give(run, at, deed as Deed, by);
    if (command.type === 'record-vitals') before.push(command.reading);
  }
  if (run.state.ledger['initial-dose.authorised'].length === 0)
    return endOf({ run, index, startsAt, before, doseAt: 'not-given', end: doseAt, input });
  give(run, doseAt, { type: 'record-initial-dose', dose: initialDose }, cast.lead);

  const doses: ScriptedDose[] = [{ amountMg: initialDose.amountMg, atMinutes: 0, kind: 'initial' }];
  const random = randomFrom(daySeed * 65_537 + 1);
  const readingAt = readingsOf(body, random, { doses, doseAt });
  const readings = [...before];
  const take = (minutes: number): Reading => {
    const whole = readingAt(minutes);
    if (random.uniform() >= patientModel.faults.cuffFailureShare) return whole;
    const { systolic: _, diastolic: __, ...signs } = whole.signs;
    return { ...whole, signs };
  };
  const at = (minutes: number) => doseAt + minutes * minuteMs;
  const supplemental = { ...initialDose, amountMg: doseOf(input, initialDose.amountMg) };
  let minutes = 0;
  let offered = false;
  let reviewed = false;
  while (minutes < cohortStaff.latestEndMinutes) {
    minutes = nextReading(run.state, { minutes, doseAt, random: () => random.uniform(), reviewed });
    let reading = take(minutes);
    readings.push(reading);
    give(run, at(minutes), { type: 'record-vitals', reading }, cast.second);
    if (!reading.signs.systolic) {
      minutes += cohortStaff.cuffAgainMinutes;
      reading = readingAt(minutes);
      readings.push(reading);
      give(run, at(minutes), { type: 'record-vitals', reading }, cast.second);
    }
    const { ledger, readings: assessed } = run.state;
    const level = assessed.at(-1)?.assessment;
    const calm = level !== undefined && level !== 'unassessed' && level.level === 0;
    if (calm && run.state.chart.vitals === 'held' && cast.physician)
      give(run, at(minutes), { type: 'release-hold', reason: 'Normal again.' }, cast.physician);
    const decided =
      ledger['supplemental-dose.administered'].length > 0 || ledger['supplemental-dose.withheld'].length > 0;
    if (!decided && minutes >= cohortStaff.offeredAtMinutes) {
      if (!offered) {
        give(run, at(minutes), { type: 'record-supplemental-offer' }, cast.lead);
        give(run, at(minutes), { type: 'record-supplemental-answer', agrees: true }, cast.lead);
        offered = true;
      }
      if (give(run, at(minutes), { type: 'authorise-supplemental-dose', dose: supplemental }, cast.lead)) {
        doses.push({ amountMg: supplemental.amountMg, atMinutes: minutes, kind: 'supplemental' });
        give(run, at(minutes), { type: 'record-supplemental-dose', dose: supplemental }, cast.lead);
      }
    }
    if (minutes < cohortStaff.reviewAtMinutes) continue;
    if (!reviewed) beginReview(run, at(minutes), cast);
    reviewed = true;
    askEverybody(run, at(minutes), { cast, input });
    if (
      give(run, at(minutes), { type: 'authorise-release', to: 'overnight-stay', transport: 'stays-on-site' }, cast.lead)
    ) {
      give(run, at(minutes), { type: 'record-release', to: 'overnight-stay', transport: 'stays-on-site' }, cast.lead);
      break;
    }
  }
  return endOf({ run, index, startsAt, before: readings, doseAt, end: at(minutes), input });
}

function doseOf({ definition }: DosingDayInput, amountMg: number): number {
  const { fractionOfInitial } = definition.supplemental;
  return typeof fractionOfInitial === 'number' ? amountMg * fractionOfInitial : 0;
}

interface NextReading {
  readonly minutes: number;
  readonly doseAt: Instant;
  readonly random: () => number;
  readonly reviewed: boolean;
}

/** When staff takes the next reading: when it is due, a little late, and now and then much too late. */
function nextReading(state: DosingDayState, { minutes, doseAt, random, reviewed }: NextReading): number {
  const due = dosingDay.obligations(state).find(({ what }) => what === 'reading' || what === 'repeat-reading');
  const repeat = due?.what === 'repeat-reading';
  const dueMinutes = due ? (due.dueAt - doseAt) / minuteMs : minutes + 30;
  const late = Math.floor(random() * (cohortStaff.latestMinutes + 1));
  const forgotten = !repeat && random() < cohortStaff.forgottenShare ? cohortStaff.forgottenMinutes : 0;
  const planned = Math.max(minutes + 1, dueMinutes + (repeat ? Math.min(late, 1) : late + forgotten));
  // a reading is wanted when the supplemental dose is offered, and when the end is reviewed
  const wanted = [cohortStaff.offeredAtMinutes, ...(reviewed ? [] : [cohortStaff.reviewAtMinutes])].find(
    (moment) => minutes < moment && planned > moment,
  );
  return Math.ceil(wanted ?? planned);
}

function beginReview(run: Run, now: Instant, { lead, attendant }: Cast): void {
  const administered = 1 + run.state.ledger['supplemental-dose.administered'].length;
  give(run, now, { type: 'begin-end-review' }, lead);
  give(run, now, { type: 'reconcile-capsules', administered, returned: 2 - administered, wasted: 0 }, lead);
  if (attendant)
    give(run, now, { type: 'record-presence', person: attendant.id, role: 'attendant', present: true }, attendant);
}

function askEverybody(
  run: Run,
  now: Instant,
  { cast, input }: { readonly cast: Cast; readonly input: DosingDayInput },
): void {
  const { lead, second } = cast;
  give(run, now, { type: 'record-distress', score: 2 }, lead);
  give(run, now, { type: 'record-stability', stable: true }, lead);
  give(run, now, { type: 'record-agreement', party: 'therapist', person: lead.id, agrees: true }, lead);
  give(run, now, { type: 'record-agreement', party: 'therapist', person: second.id, agrees: true }, second);
  give(run, now, { type: 'record-agreement', party: 'participant', person: input.participant, agrees: true }, lead);
}

interface Ending {
  readonly run: Run;
  readonly index: number;
  readonly startsAt: Instant;
  readonly before: readonly Reading[];
  readonly doseAt: Instant | 'not-given';
  readonly end: Instant;
  readonly input: DosingDayInput;
}

function endOf({ run, index, startsAt, before: readings, doseAt, end, input }: Ending): CohortDay {
  const { state, refusedBy } = run;
  const holds = state.readings.filter(
    ({ assessment }) => assessment !== 'unassessed' && assessment.supplemental === 'hold',
  ).length;
  return {
    index,
    monitored: { from: startsAt, to: end, alerts: alertsOf({ readings, doseAt, end, input, seed: index }) },
    holds,
    initialDose: doseAt === 'not-given' ? 'not-given' : 'given',
    supplementalDose: state.ledger['supplemental-dose.administered'].length > 0 ? 'given' : 'not-given',
    refusedBy,
    deviations: dosingDay.deviations(state).map(({ id }) => id),
    readings: readings.length,
    minutesToEnd: doseAt === 'not-given' || state.chart.session !== 'ended' ? 'not-back' : (end - doseAt) / minuteMs,
  };
}

interface Watched {
  readonly readings: readonly Reading[];
  readonly doseAt: Instant | 'not-given';
  readonly end: Instant;
  readonly input: DosingDayInput;
  readonly seed: number;
}

/** What a monitor under the same limits would have raised, and how staff acknowledged it. */
function alertsOf({ readings, doseAt, end, input, seed }: Watched): MonitoredDay['alerts'] {
  const { limits, schedule } = input;
  if (limits === 'not-stated') return [];
  const baseline = doseAt === 'not-given' ? 'insufficient' : baselineFrom(readings, doseAt);
  const timed = schedule === 'not-stated' ? {} : { schedule };
  const monitor = createMonitor({ limits, policy: monitorPolicies.siteDemo, baseline, doseAt, ...timed });
  const random = randomFrom(seed);
  let state: MonitorState = monitor.start();
  for (const reading of readings) {
    state = monitor.step(state, reading).state;
    const at = reading.at + cohortStaff.acknowledgedAfterMinutes * minuteMs;
    for (const alert of state.alerts.filter((one) => one.state === 'active' || one.state === 'returned')) {
      if (random.uniform() >= cohortStaff.acknowledgedShare) continue;
      const seen = monitor.acknowledge(state, { alert: alert.id, by: 'staff', at });
      if (seen.ok) ({ state } = seen.value);
    }
  }
  return monitor.record(monitor.tick(state, end).state);
}
