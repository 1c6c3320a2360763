import {
  castOf,
  type Beat,
  type Correction,
  type DayPlan,
  type Direction,
  type Script,
  type Write,
} from './day-plan.ts';
import { drawReadings } from './draw-readings.ts';
import { leaving, night } from './parts/leaving.ts';
import { emergencyTransfer, hyperthermia, hyponatraemia, typingError } from './parts/medical.ts';
import { preparing, preparingWithMissedCheck } from './parts/preparing.ts';
import { minuteMs, type Scene } from './parts/scene.ts';
import {
  consentWithdrawn,
  initialDose,
  monitoring,
  panic,
  pressureExcursion,
  sitting,
  supplementalDeclined,
  supplementalDose,
  therapistOut,
} from './parts/sitting.ts';
import { randomFrom } from './random.ts';
import { scenarios, type Scenario, type ScenarioPart } from './scenarios.data.ts';

function writePart(scene: Scene, part: ScenarioPart): void {
  switch (part.part) {
    case 'preparing':
      return preparing(scene);
    case 'preparing-with-missed-check':
      return preparingWithMissedCheck(scene, part);
    case 'initial-dose':
      return initialDose(scene);
    case 'monitoring':
      return monitoring(scene, part);
    case 'pressure-excursion':
      return pressureExcursion(scene, part);
    case 'supplemental-dose':
      return supplementalDose(scene, part);
    case 'supplemental-declined':
      return supplementalDeclined(scene, part);
    case 'sitting':
      return sitting(scene, part);
    case 'leaving':
      return leaving(scene, part);
    case 'therapist-out':
      return therapistOut(scene, part);
    case 'hyperthermia':
      return hyperthermia(scene, part);
    case 'hyponatraemia':
      return hyponatraemia(scene, part);
    case 'typing-error':
      return typingError(scene, part);
    case 'consent-withdrawn':
      return consentWithdrawn(scene, part);
    case 'panic':
      return panic(scene, part);
    case 'emergency-transfer':
      return emergencyTransfer(scene, part);
    case 'night':
      return night(scene, part);
    default:
      return part satisfies never;
  }
}

/** The minute after the initial dose at which the supplemental one is swallowed, if it is. */
export function supplementalMinute({ parts }: Scenario): number | 'none' {
  const part = parts.find((one) => one.part === 'supplemental-dose');
  return part ? Math.max(...part.authorisedAt) + part.givenAfter : 'none';
}

/**
 * Writes the script of a day: every command with its moment, in order. The same plan and attempt write the same
 * script. It is no record: a process decides each command. Another attempt draws another body.
 */
export function dayScript(plan: DayPlan, attempt = 0): Script {
  const scenario: Scenario = scenarios[plan.scenario];
  const { fractionOfInitial } = plan.input.definition.supplemental;
  if (typeof fractionOfInitial !== 'number')
    throw new Error('[simulator] a simulated day needs a definition that states the supplemental dose');
  const supplemental = { ...plan.initialDose, amountMg: plan.initialDose.amountMg * fractionOfInitial };
  const givenAt = supplementalMinute(scenario);
  const doseAt = plan.startsAt + scenario.doseAfterArrival * minuteMs;
  const doses = [
    { amountMg: plan.initialDose.amountMg, atMinutes: 0, kind: 'initial' } as const,
    ...(givenAt === 'none'
      ? []
      : [{ amountMg: supplemental.amountMg, atMinutes: givenAt, kind: 'supplemental' } as const]),
  ];
  const random = randomFrom(plan.seed * 65_537 + attempt);
  const excursion = scenario.parts.find((one) => one.part === 'pressure-excursion');
  const excursionSystolic = excursion ? random.integer(excursion.systolicFrom, excursion.systolicTo) : 0;
  const { temperatureSite: site, body } = plan;
  const readingAt = drawReadings(random, { doses, doseAt, ...(site && { site }), ...(body && { body }) });
  const cast = castOf(plan.input);
  const beats: Beat[] = [];
  const corrections: Correction[] = [];
  const writeFrom =
    (origin: number): Write =>
    (minutes, deed, { by = cast.lead, unless, told }: Direction = {}) => {
      const id = `sim-${plan.input.participant}-${plan.input.sessionNumber}-${beats.length + 1}`;
      // a deed with its envelope is a command; the process reads it strictly
      const command = { ...deed, id, by } as Beat['command'];
      beats.push({ at: origin + minutes * minuteMs, command, ...(unless && { unless }), ...(told && { told }) });
      return id;
    };
  const scene: Scene = {
    plan,
    scenario,
    cast,
    supplemental,
    readingAt,
    excursionSystolic,
    doseAt,
    fromArrival: writeFrom(plan.startsAt),
    fromDose: writeFrom(doseAt),
    correct: (correction) => void corrections.push(correction),
  };
  for (const part of scenario.parts) writePart(scene, part);
  return { beats: beats.toSorted((a, b) => a.at - b.at), corrections };
}
