import type { Alert } from './alert-types.ts';

/** How loud a severity is; the lower, the louder. */
export const loudness = { critical: 0, warning: 1, advisory: 2 } as const satisfies Record<Alert['severity'], number>;
const manyFrom = 5;

/** Alerts as a screen stacks them: those shown in full, and those folded into one line per severity. */
export interface StackedAlerts {
  readonly full: readonly Alert[];
  readonly folded: readonly Alert[];
}

/** By severity, then by time, the newest first. */
export function alertOrder(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.toSorted((one, other) => loudness[one.severity] - loudness[other.severity] || other.since - one.since);
}

/** Keeps every critical alert and the first few others in full when there are many; nothing is dropped. */
export function stackAlerts(alerts: readonly Alert[]): StackedAlerts {
  const ordered = alertOrder(alerts);
  if (ordered.length < manyFrom) return { full: ordered, folded: [] };
  const critical = ordered.filter((alert) => alert.severity === 'critical');
  const others = ordered.filter((alert) => alert.severity !== 'critical');
  const room = Math.max(1, manyFrom - 3 - critical.length);
  return { full: [...critical, ...others.slice(0, room)], folded: others.slice(room) };
}

/** Folded alerts of one severity about one thing. */
export interface AlertGroup {
  readonly severity: Alert['severity'];
  readonly what: string;
  readonly alerts: readonly Alert[];
}

/** Puts alerts of the same severity about the same thing together, keeping their order; nothing is dropped. */
export function groupAlerts(alerts: readonly Alert[]): readonly AlertGroup[] {
  const keyOf = ({ severity, what }: Alert): string => `${severity} ${what}`;
  const groups = new Map(alerts.map((alert) => [keyOf(alert), alert]));
  return [...groups].map(([key, { severity, what }]) => ({
    severity,
    what,
    alerts: alerts.filter((alert) => keyOf(alert) === key),
  }));
}
