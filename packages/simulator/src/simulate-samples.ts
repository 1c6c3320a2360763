import type { Instant } from '@mdma-at/evidence';
import type { Sample } from '@mdma-at/vitals';
import { type PhysiologyModel, patientModel } from './physiology.data.ts';
import { randomFrom } from './random.ts';
import { drawPhysiology, type Physiology, signsAt } from './signs-at.ts';
import type { ScriptedDose } from './draw-readings.ts';

/** What a device is worn by, and for how long. */
export interface SampleOptions {
  readonly seed: number;
  readonly doseAt: Instant;
  readonly doses: readonly ScriptedDose[];
  /** Seconds after the initial dose, both included. */
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly physiology?: Physiology;
}

const signs = ['heartRate', 'spo2'] as const;

/**
 * What a finger clip sends, one pulse and one saturation each second, in order of time: with drop-outs (no sample at
 * all), artefacts that the device itself marks, and noise that wanders instead of jumping.
 */
export function simulateSamples(options: SampleOptions): readonly Sample[] {
  const { seed, doseAt, doses, fromSecond, toSecond } = options;
  const random = randomFrom(seed);
  const model: PhysiologyModel = patientModel;
  const { faults, noise } = model;
  const body = options.physiology ?? drawPhysiology(model, random);
  const wander = { heartRate: 0, spo2: 0 };
  const samples: Sample[] = [];
  for (let second = fromSecond; second <= toSecond; second += 1) {
    const given = doses.map(({ amountMg, atMinutes, kind }) => ({
      amountMg,
      kind,
      hoursAgo: (second - atMinutes * 60) / 3600,
    }));
    const truth = signsAt(body, given, model);
    for (const sign of signs) {
      const kept = noise.persistence;
      wander[sign] = kept * wander[sign] + Math.sqrt(1 - kept * kept) * random.normal(0, noise.signs[sign]);
      const at = doseAt + second * 1000;
      const value = Math.round(truth[sign] + wander[sign]);
      const chance = random.uniform();
      if (chance < faults.dropOutShare) continue;
      if (chance < faults.dropOutShare + faults.artefactShare) samples.push({ at, sign, value: 0, artefact: true });
      else samples.push({ at, sign, value: sign === 'spo2' ? Math.min(100, value) : value });
    }
  }
  return samples;
}
