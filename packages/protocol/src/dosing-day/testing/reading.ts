import type { CanonicalUnit, Measured, Reading, VitalSign } from '@mdma-at/vitals';

const units: Readonly<Record<string, CanonicalUnit>> = {
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  heartRate: '/min',
  temperature: 'Cel',
  spo2: '%',
};

/** What was measured of each sign, in its usual unit. */
export type Signs = { readonly [sign in 'systolic' | 'diastolic' | 'heartRate' | 'temperature' | 'spo2']?: number };

const usual: Required<Signs> = { systolic: 120, diastolic: 76, heartRate: 72, temperature: 36.6, spo2: 98 };

/** A reading at a moment; a sign that is not named is usual, one that is left out was not measured. */
export function readingAt(at: number, signs: Signs = {}, without: readonly VitalSign[] = []): Reading {
  const entries = Object.entries({ ...usual, ...signs }).filter(([sign]) => !without.includes(sign as VitalSign));
  const measured = entries.map(([sign, value]): [string, Measured] => [
    sign,
    { value, text: String(value), unit: units[sign] ?? '{score}' },
  ]);
  return { at, signs: Object.fromEntries(measured) };
}
