import type { Alert } from './alert-types.ts';

const loudness = { critical: 0, warning: 1, advisory: 2 } as const satisfies Record<Alert['severity'], number>;
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
