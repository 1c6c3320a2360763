import type { VitalSign } from './reading.ts';

/** Every sign that a reading may hold, in the order in which a chart lists them. */
export const vitalSigns = [
  'systolic',
  'diastolic',
  'heartRate',
  'temperature',
  'spo2',
  'respiratoryRate',
  'distress',
  'sodium',
  'weight',
] as const satisfies readonly VitalSign[];
