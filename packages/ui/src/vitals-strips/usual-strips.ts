import type { StripDefinition } from './vitals-strips-types.ts';

/**
 * The strips of a dosing day on their usual scales. The scales are fixed, so that the same height always means the same
 * value; they are lengths of paper, not limits, and say nothing about what is normal.
 */
export const usualStrips = [
  { id: 'blood-pressure', signs: ['systolic', 'diastolic'], glyph: 'tee', min: 40, max: 200, ticks: [80, 120, 160] },
  { id: 'heart-rate', signs: ['heartRate'], glyph: 'circle', min: 40, max: 140, ticks: [60, 90, 120] },
  { id: 'temperature', signs: ['temperature'], glyph: 'square', min: 35, max: 40, ticks: [36, 37, 38, 39] },
] as const satisfies readonly StripDefinition[];

/** The strip of oxygen saturation, for sites that measure it. */
export const saturationStrip = {
  id: 'spo2',
  signs: ['spo2'],
  glyph: 'diamond',
  min: 85,
  max: 100,
  ticks: [90, 95, 100],
} as const satisfies StripDefinition;
