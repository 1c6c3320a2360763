import type { Basis, Instant } from '@mdma-at/evidence';
import type { AlertState } from '../status-mark/status.ts';

interface AlertFacts {
  readonly id: string;
  /** What was measured or reported, such as "Systolic". */
  readonly what: string;
  /** The value with its unit, or the symptom in words. */
  readonly value: string;
  /** The limit in words with its unit, such as "above 160 mmHg"; absent for a symptom. */
  readonly limit?: string;
  /** Whose limit it is, in words. */
  readonly source: string;
  readonly basis: Basis;
  /** What to do now. */
  readonly action: string;
  readonly since: Instant;
  /** Who saw it, and when. */
  readonly acknowledged?: { readonly by: string; readonly at: Instant };
  /** The reading that no longer holds the condition, while nobody has acknowledged it. */
  readonly returnedAt?: Instant;
}

/** An alert as the domain raised it. A critical one cannot be shelved, so there is no such value; others only where the site allows it. */
export type Alert =
  | (AlertFacts & { readonly severity: 'critical'; readonly state: Exclude<AlertState, 'shelved'> })
  | (AlertFacts & {
      readonly severity: 'advisory' | 'warning';
      readonly state: Exclude<AlertState, 'shelved'>;
      readonly mayShelve?: boolean;
    })
  | (AlertFacts & {
      readonly severity: 'advisory' | 'warning';
      readonly state: 'shelved';
      readonly shelvedUntil: Instant;
    });

/** What a person asks for about an alert. */
export type AlertIntent =
  | { readonly type: 'acknowledge-alert'; readonly alert: string }
  | { readonly type: 'shelve-alert'; readonly alert: string }
  | { readonly type: 'unshelve-alert'; readonly alert: string }
  | { readonly type: 'record-repeat'; readonly alert: string };
