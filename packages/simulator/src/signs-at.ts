import { effectShape } from './effect-shape.ts';
import type { PhysiologyModel, SimulatedSign } from './physiology.data.ts';
import type { Random } from './random.ts';

/** One synthetic person's body: where each sign starts and how far a reference dose would move it. */
export interface Physiology {
  readonly baseline: Readonly<Record<SimulatedSign, number>>;
  readonly peakDelta: Readonly<Record<SimulatedSign, number>>;
}

/** A dose that was given, in hours before the moment of interest. */
export interface DoseBefore {
  readonly amountMg: number;
  readonly hoursAgo: number;
  readonly kind: 'initial' | 'supplemental';
}

const signs = ['systolic', 'diastolic', 'heartRate', 'temperature', 'spo2', 'respiratoryRate'] as const;

function perSign(value: (sign: SimulatedSign) => number): Record<SimulatedSign, number> {
  return Object.fromEntries(signs.map((sign) => [sign, value(sign)])) as Record<SimulatedSign, number>;
}

/** Draws a person's body from a model. */
export function drawPhysiology(model: PhysiologyModel, random: Random): Physiology {
  const draw = ({ mean, sd }: { readonly mean: number; readonly sd: number }) => random.normal(mean, sd);
  return {
    baseline: perSign((sign) => draw(model.baseline.signs[sign])),
    peakDelta: perSign((sign) => draw(model.peakDelta.signs[sign])),
  };
}

function riseOf(sign: SimulatedSign, dose: DoseBefore, model: PhysiologyModel): number {
  const { referenceMg } = model.peakDelta;
  const strength = effectShape(dose.hoursAgo, model.timeCourse);
  const { tolerance, systolicTolerance } = model.supplemental;
  const given = dose.kind === 'initial' ? 1 : sign === 'systolic' ? systolicTolerance : tolerance;
  return Math.min(dose.amountMg / referenceMg, model.scaling.largestFactor) * given * strength;
}

function temperatureChange(delta: number, rise: number, hours: number, model: PhysiologyModel): number {
  const { dip, dipHours, riseFromHours } = model.temperatureCourse;
  if (hours <= 0) return 0;
  if (hours >= riseFromHours) return delta * rise;
  return hours <= dipHours ? dip * (hours / dipHours) : dip * ((riseFromHours - hours) / (riseFromHours - dipHours));
}

/** The signs of a person at one moment, without measurement noise. */
export function signsAt(
  body: Physiology,
  doses: readonly DoseBefore[],
  model: PhysiologyModel,
): Record<SimulatedSign, number> {
  const hours = Math.max(0, ...doses.map((dose) => dose.hoursAgo));
  return perSign((sign) => {
    const rise = doses.reduce((sum, dose) => sum + riseOf(sign, dose, model), 0);
    const delta = body.peakDelta[sign];
    const change = sign === 'temperature' ? temperatureChange(delta, rise, hours, model) : delta * rise;
    return body.baseline[sign] + change;
  });
}

/** The same signs as a device would show them: with noise, and never more oxygen than there is. */
export function measure(
  truth: Readonly<Record<SimulatedSign, number>>,
  model: PhysiologyModel,
  random: Random,
): Record<SimulatedSign, string> {
  const read = (sign: SimulatedSign) => random.normal(truth[sign], model.noise.signs[sign]);
  const whole = (sign: SimulatedSign) => Math.round(read(sign)).toString();
  return {
    systolic: whole('systolic'),
    diastolic: whole('diastolic'),
    heartRate: whole('heartRate'),
    temperature: read('temperature').toFixed(1),
    spo2: Math.min(100, Math.round(read('spo2'))).toString(),
    respiratoryRate: whole('respiratoryRate'),
  };
}
