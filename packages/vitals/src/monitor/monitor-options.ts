import type { Instant } from '@mdma-at/evidence';
import type { Baseline } from '../baseline.ts';
import type { LimitSet } from '../limit-set.ts';
import type { Schedule } from '../schedules/schedule.ts';
import type { MonitorPolicy } from './monitor-policy.ts';

/** What a monitor holds readings and samples against. Limits and policy are always named by the caller. */
export interface MonitorOptions {
  readonly limits: LimitSet;
  readonly policy: MonitorPolicy;
  /** The person's own baseline. After the initial dose a new monitor takes up the state with the baseline from before it. */
  readonly baseline: Baseline | 'insufficient';
  /** With a schedule a reading that is overdue is an alert of its own. */
  readonly schedule?: Schedule;
  readonly doseAt?: Instant | 'not-given';
}
