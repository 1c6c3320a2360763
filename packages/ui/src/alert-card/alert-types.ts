import type { Basis, Instant } from '@mdma-at/evidence';
import type { AlertState } from '../status-mark/status.ts';

/** Who set an alert aside, when, and why. */
export interface AlertHandling {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

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
  /** The condition is a device's or a gap's and may be taken out of service. What a person measured never is. */
  readonly mayTakeOut?: true;
  /** Who took it out of service. */
  readonly outOfService?: AlertHandling;
}

/** An alert as the domain raised it. A critical one cannot be shelved, so there is no such value; others only where the site allows it. */
export type Alert =
  | (AlertFacts & { readonly severity: 'critical'; readonly state: Exclude<AlertState, 'shelved'> })
  | (AlertFacts & {
      readonly severity: 'advisory' | 'warning';
      readonly state: Exclude<AlertState, 'shelved'>;
      /** Until when the site allows it to be shelved; absent where it does not. */
      readonly mayShelveUntil?: Instant;
    })
  | (AlertFacts & {
      readonly severity: 'advisory' | 'warning';
      readonly state: 'shelved';
      readonly shelvedUntil: Instant;
      readonly shelved?: AlertHandling;
    });

/** What a person asks for about an alert. */
export type AlertIntent =
  | { readonly type: 'acknowledge-alert'; readonly alert: string }
  | { readonly type: 'shelve-alert'; readonly alert: string; readonly until: Instant; readonly reason: string }
  | { readonly type: 'unshelve-alert'; readonly alert: string }
  | { readonly type: 'take-out-of-service'; readonly alert: string; readonly reason: string }
  | { readonly type: 'return-to-service'; readonly alert: string }
  | { readonly type: 'record-repeat'; readonly alert: string };
