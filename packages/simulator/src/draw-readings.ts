import type { Instant } from '@mdma-at/evidence';
import { parseReading, type Reading, type VitalSign } from '@mdma-at/vitals';
import { type PhysiologyModel, patientModel, type SimulatedSite } from './physiology.data.ts';
import type { Random } from './random.ts';
import { drawPhysiology, measure, signsAt, type DoseBefore, type Physiology } from './signs-at.ts';

/** A dose of the script: how much, and how many minutes after the initial one. */
export interface ScriptedDose {
  readonly amountMg: number;
  readonly atMinutes: number;
  readonly kind: DoseBefore['kind'];
}

/** Values that a scenario tells of, in canonical units, in place of what the body would show. */
export type ToldSigns = { readonly [sign in VitalSign]?: string };

/** What a device would show on a body, minutes before or after the initial dose. */
export type ReadingAt = (minutes: number, told?: ToldSigns) => Reading;

const units = {
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  heartRate: '/min',
  temperature: 'Cel',
  spo2: '%',
  respiratoryRate: '/min',
  sodium: 'mmol/L',
} as const;

interface Bodily {
  readonly doses: readonly ScriptedDose[];
  readonly doseAt: Instant;
  readonly site?: SimulatedSite;
  /** Whose body it is; another one for each day where nothing is said. */
  readonly body?: Physiology;
}

/** Draws one person's body and returns what a device would show on it. */
export function drawReadings(random: Random, bodily: Bodily): ReadingAt {
  const drawn = drawPhysiology(patientModel, random);
  return readingsOf(bodily.body ?? drawn, random, bodily);
}

/** What a device would show on this body. */
export function readingsOf(body: Physiology, random: Random, { doses, doseAt, site = 'tympanic' }: Bodily): ReadingAt {
  const model: PhysiologyModel = patientModel;
  const shift = model.temperatureSites.shift[site];
  return (minutes, told = {}) => {
    const given = doses.map(({ amountMg, atMinutes, kind }) => ({
      amountMg,
      kind,
      hoursAgo: (minutes - atMinutes) / 60,
    }));
    const truth = signsAt(body, given, model);
    const shown = measure({ ...truth, temperature: truth.temperature + shift }, model, random);
    const texts = { ...shown, ...told };
    const signs = Object.fromEntries(
      Object.entries(units).flatMap(([sign, unit]) => {
        const value = texts[sign as keyof typeof units];
        return value === undefined ? [] : [[sign, { value, unit }]];
      }),
    );
    const check = parseReading({
      at: doseAt + minutes * 60_000,
      signs,
      context: { arm: 'left', posture: 'seated', device: 'automatic cuff', temperatureSite: site },
    });
    if (check.outcome === 'refused') {
      throw new Error(`[simulator] drew a reading that no device shows: ${JSON.stringify(check.issues)}`);
    }
    return check.reading;
  };
}
