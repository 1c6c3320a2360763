import type { Basis, Instant } from '@mdma-at/evidence';
import type { CanonicalUnit, Measured, VitalSign } from './reading.ts';

/** The step of the action ladder that a reading asks for: 0 routine, 1 watch closely, 2 physician informed, 3 physician at the bedside, 4 emergency. */
export type ActionLevel = 0 | 1 | 2 | 3 | 4;

/** How loudly a screen says it. `incomplete` stands in for `none` while a needed sign is missing. */
export type Severity = 'none' | 'incomplete' | 'advisory' | 'warning' | 'critical';

/** Symptoms that count whatever the numbers say. */
export type Symptom =
  | 'chest-pain'
  | 'dyspnoea'
  | 'neurological-deficit'
  | 'confusion'
  | 'seizure'
  | 'rigidity'
  | 'clonus'
  | 'delirium'
  | 'severe-headache'
  | 'vomiting';

/** One limit that a reading crossed, or one symptom that was reported. */
export interface AssessmentFinding {
  /** Stable code for messages, such as `systolic.above-limit` or `symptom.chest-pain`. */
  readonly code: string;
  readonly level: Exclude<ActionLevel, 0>;
  readonly sign?: VitalSign;
  readonly observed?: Measured;
  readonly limit?: {
    readonly comparator: 'above' | 'below' | 'at-or-above' | 'at-or-below';
    readonly text: string;
    readonly unit: CanonicalUnit;
  };
  /** Still waiting for its repeat reading, seen again in a repeat, or one that needs no repeat. */
  readonly confirmation: 'awaiting-repeat' | 'confirmed' | 'not-needed';
  /** When the value was measured: earlier than the reading while an earlier breach still waits for its normal repeat. */
  readonly observedAt?: Instant;
  readonly repeatDueAt?: Instant;
  /** How loudly a screen says this finding. */
  readonly severity?: 'advisory' | 'warning' | 'critical';
  readonly basis: Basis;
}

/** What a reading means against its own baseline under one set of limits. */
export interface Assessment {
  readonly at: Instant;
  readonly limits: string;
  readonly level: ActionLevel;
  readonly severity: Severity;
  /** Signs that the limits need and the reading lacks. A missing sign never hides a finding. */
  readonly missing: readonly VitalSign[];
  /** Which baseline the reading was held against. Only `before-dose` lets a supplemental dose pass. */
  readonly baseline?: 'before-dose' | 'provisional' | 'insufficient';
  /** Codes of limits that could not be judged because the baseline lacks their sign. An unjudged limit counts like a missing sign. */
  readonly unjudged?: readonly string[];
  readonly findings: readonly AssessmentFinding[];
  /** Whether vital signs stand in the way of a supplemental dose: `clear` lets it pass, `blocked` until a normal repeat, `hold` until a clinician decides. */
  readonly supplemental: 'clear' | 'blocked' | 'hold';
}
