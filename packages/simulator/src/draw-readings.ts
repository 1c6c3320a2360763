import type { Instant } from '@mdma-at/evidence';
import { parseReading, type Reading } from '@mdma-at/vitals';
import { patientModel } from './physiology.data.ts';
import type { Random } from './random.ts';
import { drawPhysiology, measure, signsAt, type DoseBefore } from './signs-at.ts';

/** A dose of the script: how much, and how many minutes after the initial one. */
export interface ScriptedDose {
  readonly amountMg: number;
  readonly atMinutes: number;
  readonly kind: DoseBefore['kind'];
}

/** Draws one person's body and returns what a device would show on it, minutes before or after the initial dose. */
export function drawReadings(
  random: Random,
  doses: readonly ScriptedDose[],
  doseAt: Instant,
): (minutes: number, systolic?: number) => Reading {
  const body = drawPhysiology(patientModel, random);
  return (minutes, systolic) => {
    const given = doses.map(({ amountMg, atMinutes, kind }) => ({ amountMg, kind, hoursAgo: (minutes - atMinutes) / 60 }));
    const shown = measure(signsAt(body, given, patientModel), patientModel, random);
    const check = parseReading({
      at: doseAt + minutes * 60_000,
      signs: {
        systolic: { value: String(systolic ?? shown.systolic), unit: 'mm[Hg]' },
        diastolic: { value: shown.diastolic, unit: 'mm[Hg]' },
        heartRate: { value: shown.heartRate, unit: '/min' },
        temperature: { value: shown.temperature, unit: 'Cel' },
        spo2: { value: shown.spo2, unit: '%' },
        respiratoryRate: { value: shown.respiratoryRate, unit: '/min' },
      },
      context: { arm: 'left', posture: 'seated', device: 'automatic cuff', temperatureSite: 'tympanic' },
    });
    if (check.outcome === 'refused') {
      throw new Error(`[simulator] drew a reading that no device shows: ${JSON.stringify(check.issues)}`);
    }
    return check.reading;
  };
}
