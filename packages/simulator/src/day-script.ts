import type { Dose, DosingDayState } from '@mdma-at/protocol';
import type { Reading } from '@mdma-at/vitals';
import { castOf, type Beat, type Cast, type DayPlan, type Write } from './day-plan.ts';
import { drawReadings } from './draw-readings.ts';
import { randomFrom } from './random.ts';
import { scenarios, type Scenario } from './scenarios.data.ts';

/** What the sections of a script share. */
interface Scene {
  readonly plan: DayPlan;
  readonly scenario: Scenario;
  readonly cast: Cast;
  readonly supplemental: Dose;
  readonly readingAt: (minutes: number, systolic?: number) => Reading;
  readonly excursionSystolic: number;
}

const minuteMs = 60_000;

function untilDose({ plan, scenario, cast, readingAt }: Scene, write: Write): void {
  const { lead, second, physician } = cast;
  write(0, { type: 'record-arrival' });
  write(1, { type: 'record-presence', person: lead.id, role: 'therapist', present: true });
  write(1, { type: 'record-presence', person: second.id, role: 'therapist', present: true }, second);
  if (physician) write(2, { type: 'record-physician-on-call', person: physician.id, onCall: true });
  write(4, { type: 'record-consent', scope: 'session' });
  write(5, { type: 'record-consent', scope: 'touch' });
  write(7, { type: 'record-check', check: { kind: 'new-condition', reported: false } });
  write(9, { type: 'record-check', check: { kind: 'eligibility', exclusion: 'none' } });
  write(10, { type: 'record-check', check: { kind: 'contraindicated-drug', status: 'none' } });
  if (plan.input.course.ableToBecomePregnant !== 'no') {
    write(12, { type: 'record-check', check: { kind: 'pregnancy-test', result: 'negative' } });
  }
  write(14, { type: 'record-check', check: { kind: 'fasting', confirmed: true } });
  write(15, { type: 'record-check', check: { kind: 'companion', arranged: true } });
  write(16, { type: 'record-check', check: { kind: 'support-contact', onFile: true } });
  write(17, { type: 'record-check', check: { kind: 'suicidality', level: 'none' } }, second);
  write(18, { type: 'record-distress', score: 4 });
  for (const minutes of scenario.readingsBefore) {
    write(minutes, { type: 'record-vitals', reading: readingAt(minutes - scenario.doseAfterArrival) }, second);
  }
  write(50, { type: 'dispense-capsules', count: 2 });
  write(58, { type: 'authorise-initial-dose', dose: plan.initialDose });
}

function monitoring({ plan, scenario, cast, readingAt, excursionSystolic }: Scene, write: Write): void {
  const { second } = cast;
  const { excursion } = scenario;
  for (const minutes of scenario.readingsAfter) {
    write(minutes, { type: 'record-vitals', reading: readingAt(minutes) }, second);
  }
  if (excursion === 'none') return;
  const excursionAt = plan.startsAt + (scenario.doseAfterArrival + excursion.atMinutes) * minuteMs;
  const repeated = (day: DosingDayState) => (day.readings.at(-1)?.at ?? 0) > excursionAt;
  write(excursion.atMinutes, { type: 'record-vitals', reading: readingAt(excursion.atMinutes, excursionSystolic) }, second);
  write(excursion.repeatAtMinutes, { type: 'record-vitals', reading: readingAt(excursion.repeatAtMinutes) }, second, repeated);
}

function supplementalDecision({ scenario, cast, supplemental }: Scene, write: Write): void {
  const { lead } = cast;
  const { offeredAt, authorisedAt } = scenario.supplemental;
  const decided = ({ ledger }: DosingDayState) =>
    ledger['supplemental-dose.administered'].length > 0 || ledger['supplemental-dose.withheld'].length > 0;
  const authorised = ({ ledger }: DosingDayState) => ledger['supplemental-dose.authorised'].length > 0;
  write(offeredAt, { type: 'record-supplemental-offer' }, lead, decided);
  write(offeredAt + 1, { type: 'record-supplemental-answer', agrees: true }, lead, decided);
  for (const minutes of authorisedAt) {
    write(minutes, { type: 'authorise-supplemental-dose', dose: supplemental }, lead, (day) => decided(day) || authorised(day));
  }
  write(
    supplementalMinute(scenario),
    { type: 'record-supplemental-dose', dose: supplemental },
    lead,
    (day) => decided(day) || !authorised(day),
  );
}

function sitting({ scenario, cast }: Scene, write: Write): void {
  const { lead, second } = cast;
  const { phases } = scenario;
  write(phases.onset, { type: 'record-phase', phase: 'onset' }, second);
  write(phases.peak, { type: 'record-phase', phase: 'peak' }, second);
  write(phases.plateau, { type: 'record-phase', phase: 'plateau' }, second);
  write(phases.comedown, { type: 'record-phase', phase: 'comedown' }, second);
  write(phases['baseline-reached'], { type: 'record-phase', phase: 'baseline-reached' }, second);
  write(50, { type: 'record-comfort', comfort: 'eye-mask' }, second);
  write(96, { type: 'record-note', text: 'Eyes open, asked for water. Speaking about a brother.', tone: 'neutral' }, second);
  write(97, { type: 'record-comfort', comfort: 'water' }, second);
  write(200, { type: 'record-note', text: 'Quiet, hand on the heart. Says it is good to be here.', tone: 'pleasant' }, second);
  write(255, { type: 'record-note', text: 'Tears, then calm. No words asked for.', tone: 'difficult' }, lead);
  write(340, { type: 'record-comfort', comfort: 'food' }, second);
}

function leaving({ plan, scenario, cast }: Scene, write: Write): void {
  const { lead, second, attendant } = cast;
  const overnight = plan.input.definition.release.overnight === 'required';
  const end = scenario.endReviewAt;
  write(end, { type: 'begin-end-review' });
  write(end + 1, { type: 'record-distress', score: 2 });
  write(end + 2, { type: 'record-stability', stable: true });
  write(end + 3, { type: 'record-agreement', party: 'therapist', person: lead.id, agrees: true }, lead);
  write(end + 3, { type: 'record-agreement', party: 'therapist', person: second.id, agrees: true }, second);
  write(end + 4, { type: 'record-agreement', party: 'participant', person: plan.input.participant, agrees: true });
  write(end + 5, { type: 'reconcile-capsules', administered: 2, returned: 0, wasted: 0 });
  write(end + 6, { type: 'record-check', check: { kind: 'transport', arranged: true } });
  if (overnight && attendant) {
    write(end + 7, { type: 'record-presence', person: attendant.id, role: 'attendant', present: true }, attendant);
  }
  if (!overnight) write(end + 7, { type: 'record-presence', person: 'companion-1', role: 'companion', present: true });
  const departure = overnight
    ? ({ to: 'overnight-stay', transport: 'stays-on-site' } as const)
    : ({ to: 'with-companion', transport: 'driven', companion: 'companion-1' } as const);
  write(end + 8, { type: 'authorise-release', ...departure });
  write(end + 9, { type: 'record-release', ...departure });
}

function supplementalMinute({ supplemental }: Scenario): number {
  return Math.max(...supplemental.authorisedAt) + supplemental.givenAfter;
}

function sceneOf(plan: DayPlan, attempt: number): Scene {
  const scenario = scenarios[plan.scenario];
  const { fractionOfInitial } = plan.input.definition.supplemental;
  // where no part is stated the proposal is refused, and nothing is given
  const part = fractionOfInitial === 'not-stated' ? 1 : fractionOfInitial;
  const supplemental = { ...plan.initialDose, amountMg: plan.initialDose.amountMg * part };
  const doses = [
    { amountMg: plan.initialDose.amountMg, atMinutes: 0, kind: 'initial' },
    { amountMg: supplemental.amountMg, atMinutes: supplementalMinute(scenario), kind: 'supplemental' },
  ] as const;
  const random = randomFrom(plan.seed * 65_537 + attempt);
  const { excursion } = scenario;
  const excursionSystolic = excursion === 'none' ? 0 : random.integer(excursion.systolicFrom, excursion.systolicTo);
  const readingAt = drawReadings(random, doses, plan.startsAt + scenario.doseAfterArrival * minuteMs);
  return { plan, scenario, cast: castOf(plan.input), supplemental, readingAt, excursionSystolic };
}

/**
 * Writes the script of a day: every command with its moment, in order. The same plan and attempt write the same
 * script. It is no record: a process decides each command. Another attempt draws another body.
 */
export function dayScript(plan: DayPlan, attempt = 0): readonly Beat[] {
  const scene = sceneOf(plan, attempt);
  const doseAt = plan.startsAt + scene.scenario.doseAfterArrival * minuteMs;
  const beats: Beat[] = [];
  const writeFrom =
    (origin: number): Write =>
    (minutes, deed, by = scene.cast.lead, unless) => {
      const id = `sim-${plan.input.participant}-${plan.input.sessionNumber}-${beats.length + 1}`;
      // a deed with its envelope is a command; the process reads it strictly
      const command = { ...deed, id, by } as Beat['command'];
      beats.push({ at: origin + minutes * minuteMs, command, ...(unless && { unless }) });
    };
  untilDose(scene, writeFrom(plan.startsAt));
  const afterDose = writeFrom(doseAt);
  afterDose(0, { type: 'record-initial-dose', dose: plan.initialDose });
  monitoring(scene, afterDose);
  supplementalDecision(scene, afterDose);
  sitting(scene, afterDose);
  leaving(scene, afterDose);
  return beats.toSorted((a, b) => a.at - b.at);
}
