import type { Basis, Day } from '@mdma-at/evidence';
import type { ActionLevel, Symptom } from './assessment.ts';
import type { VitalSign } from './reading.ts';

/** The name of one limit: the sign, and which of its rungs. A message catalogue has a sentence for each. */
export type LimitCode =
  | 'systolic.above-limit'
  | 'systolic.severe'
  | 'systolic.extreme'
  | 'systolic.low'
  | 'systolic.pre-dose'
  | 'diastolic.above-limit'
  | 'diastolic.severe'
  | 'diastolic.pre-dose'
  | 'heartRate.above-limit'
  | 'heartRate.extreme'
  | 'heartRate.low'
  | 'temperature.over-baseline'
  | 'temperature.watch'
  | 'temperature.high'
  | 'temperature.heat-stroke'
  | 'temperature.low'
  | 'spo2.below-limit'
  | 'spo2.low'
  | 'spo2.emergency'
  | 'respiratoryRate.low'
  | 'respiratoryRate.high'
  | 'sodium.low';

/** The name of a picture that several signs or symptoms make together. */
export type EmergencyCode = 'emergency.hypertension' | 'emergency.hyperthermia' | 'emergency.hyponatraemia';

/** Every code that a finding of an assessment can have. */
export type FindingCode =
  | LimitCode
  | EmergencyCode
  | `symptom.${Symptom}`
  | 'hunter.positive'
  | 'news2.single-3'
  | 'news2.urgent'
  | 'news2.emergency';

/** A level of the action ladder that asks for something. */
export type RaisedLevel = Exclude<ActionLevel, 0>;

/** One limit of one sign, with the level that crossing it asks for. */
export interface Limit {
  readonly code: LimitCode;
  readonly sign: VitalSign;
  readonly comparator: 'above' | 'below' | 'at-or-above' | 'at-or-below';
  /** The number itself, or its distance from the person's own baseline. `text` is how it is printed. */
  readonly threshold: { readonly kind: 'absolute' | 'over-baseline'; readonly value: number; readonly text: string };
  /** The step of a published band scale: a value between two bands takes the worse one. */
  readonly bandStep?: number;
  readonly level: RaisedLevel;
  /** Whether the level waits to be confirmed, and where it then rises to. */
  readonly repeat: 'not-needed' | 'confirms';
  readonly repeatedLevel?: RaisedLevel;
  /** Only watched: a finding of this limit alone is advisory. */
  readonly watch?: true;
  readonly basis: Basis;
}

/** What symptoms ask for whatever the numbers say. */
export interface SymptomRule {
  readonly symptoms: readonly [Symptom, ...Symptom[]];
  readonly level: RaisedLevel;
  readonly basis: Basis;
}

/** One of these symptoms, or one of these limits crossed. */
export interface AnyOf {
  readonly symptoms: readonly Symptom[];
  readonly limits: readonly LimitCode[];
}

/** Signs and symptoms that are an emergency together: each part must be there. */
export interface EmergencyRule {
  readonly code: EmergencyCode;
  readonly parts: readonly [AnyOf, AnyOf];
  readonly level: RaisedLevel;
  readonly basis: Basis;
}

/** When vital signs are back: how far from baseline each may still be, in two readings that lie apart. */
export interface ReturnRule {
  readonly minutesApart: number;
  readonly percentOverBaseline: { readonly [sign in VitalSign]?: number };
  readonly amountOverBaseline: { readonly [sign in VitalSign]?: number };
  readonly atLeast: { readonly [sign in VitalSign]?: number };
  readonly basis: Basis;
}

/** The change from baseline that a source calls typical, in percent. */
export interface ExpectedChange {
  readonly percentOverBaseline: { readonly [sign in VitalSign]?: { readonly from: number; readonly to: number } };
  readonly basis: Basis;
}

/**
 * The limits of one site: plain data, named and versioned, always an explicit argument. There is no default set,
 * because hardly any published limit could be verified.
 */
export interface LimitSet {
  /** Content id, such as `site-demo@1`. A published version is never edited. */
  readonly id: `${string}@${number}`;
  /** A site acts by a `policy`, as any set is that says nothing; a `comparison` never lets a dose or a departure pass. */
  readonly use?: 'policy' | 'comparison';
  /** The year in which its source stated the limits, and the day on which they were taken up here. */
  readonly dated?: { readonly statedIn: `${number}`; readonly takenUpOn: Day };
  /** What a source calls typical. It is shown beside a value and judges nothing. */
  readonly expected?: ExpectedChange;
  /** Signs that a reading must hold before its assessment can be complete. */
  readonly needs: { readonly signs: readonly [VitalSign, ...VitalSign[]]; readonly basis: Basis };
  /** A breach is confirmed, or cleared, by a reading at least this much later. */
  readonly repeat: { readonly afterMinutes: number; readonly basis: Basis };
  /** A needed sign without any limit here can't be judged, so nothing about it is ever clear. */
  readonly limits: readonly Limit[];
  readonly symptoms: readonly SymptomRule[];
  readonly emergencies: readonly EmergencyRule[];
  readonly hunterPositive: { readonly level: RaisedLevel; readonly basis: Basis };
  readonly news2: {
    readonly 'single-3': RaisedLevel;
    readonly urgent: RaisedLevel;
    readonly emergency: RaisedLevel;
    readonly basis: Basis;
  };
  /** Where a confirmed level 1 rises to when the supplemental dose is decided. */
  readonly confirmedAtDecision: { readonly level: RaisedLevel; readonly basis: Basis };
  /** What must be measured and not crossed before the initial dose, besides the limits above. */
  readonly preDose: {
    readonly signs: readonly [VitalSign, ...VitalSign[]];
    readonly limits: readonly Limit[];
    readonly basis: Basis;
  };
  readonly release: ReturnRule;
  readonly basis: Basis;
}
