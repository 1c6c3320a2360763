import type { Basis, FactId } from '../basis.ts';

/** What a context fact is about. */
export type ContextTopic =
  | 'access'
  | 'consent'
  | 'course'
  | 'dose'
  | 'dosing-day'
  | 'safety'
  | 'screening'
  | 'staff'
  | 'vital-signs';

/**
 * Something known about how trials and programmes were done that no rule of these packages runs on. It is there to be
 * read and cited beside a rule.
 */
export interface ContextFact {
  readonly id: FactId;
  readonly topic: ContextTopic;
  /** Whose practice it is: a trial, a programme, a regulator. */
  readonly of: string;
  readonly says: string;
  readonly basis: Basis;
}
