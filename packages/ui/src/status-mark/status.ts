import type { AlertState } from '@mdma-at/vitals';

/** How much a thing matters, from the domain packages' judgement. */
export type AlertSeverity = 'advisory' | 'warning' | 'critical';

/** Everything a mark can say. */
export type Status =
  | AlertSeverity
  | 'due'
  | 'overdue'
  | 'done'
  | 'met'
  | 'not-met'
  | 'refer'
  | 'unknown'
  | 'stale'
  | 'expected';

/** Where an alert stands between its appearance and its end. */
export type { AlertState };
