import type { Instant } from '@mdma-at/evidence';

/** The signs that a reading may hold. */
export type VitalSign =
  | 'systolic'
  | 'diastolic'
  | 'heartRate'
  | 'temperature'
  | 'spo2'
  | 'respiratoryRate'
  | 'distress'
  | 'sodium'
  | 'weight';

/** Canonical units, in UCUM. */
export type CanonicalUnit = 'mm[Hg]' | '/min' | 'Cel' | '%' | '{score}' | 'mmol/L' | 'kg';

/** A measured value in its canonical unit; `text` keeps the precision it was recorded with. */
export interface Measured {
  readonly value: number;
  readonly text: string;
  readonly unit: CanonicalUnit;
  /** What was typed, when it was typed in another unit. */
  readonly entered?: { readonly text: string; readonly unit: string };
}

/** Where and how a reading was taken. */
export interface ReadingContext {
  readonly arm?: 'left' | 'right';
  readonly posture?: 'seated' | 'lying' | 'standing';
  readonly device?: string;
  readonly temperatureSite?: 'oral' | 'tympanic' | 'axillary' | 'temporal' | 'core';
}

/** Signs measured together at one moment. A sign that is absent was not measured; it is never assumed normal. */
export interface Reading {
  readonly at: Instant;
  readonly signs: { readonly [sign in VitalSign]?: Measured };
  readonly context?: ReadingContext;
}
