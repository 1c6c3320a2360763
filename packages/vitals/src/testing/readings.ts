import type { Instant } from '@mdma-at/evidence';
import { entryRanges } from '../entry-ranges.data.ts';
import type { Measured, Reading, VitalSign } from '../reading.ts';

/** The initial dose of every test: 2026-09-22T10:00:00Z. */
export const doseAt: Instant = 1_790_071_200_000;

export function minutesAfterDose(minutes: number): Instant {
  return doseAt + Math.round(minutes * 60_000);
}

/** A reading of a test, in canonical units, so many minutes after the initial dose. */
export function readingAt(minutes: number, texts: { readonly [sign in VitalSign]?: string }): Reading {
  const signs: { [sign in VitalSign]?: Measured } = {};
  for (const [sign, text] of Object.entries(texts) as [VitalSign, string][]) {
    signs[sign] = { value: Number(text), text, unit: entryRanges[sign].unit };
  }
  return { at: minutesAfterDose(minutes), signs };
}
