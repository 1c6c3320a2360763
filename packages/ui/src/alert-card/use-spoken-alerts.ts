import { useEffect, useRef } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { Alert } from './alert-types.ts';

/**
 * Tells screen readers of each alert that appears or grows louder, once: a critical one at once, others when it is quiet.
 * Alerts that are there from the start are read in their place.
 */
export function useSpokenAlerts(alerts: readonly Alert[]): void {
  const { words, announce } = useMdma();
  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Set([...(before ?? []), ...alerts.map(keyOf)]);
    if (!before) return;
    for (const alert of alerts) {
      if (alert.state !== 'active' || before.has(keyOf(alert))) continue;
      const said = `${words('status', alert.severity)}. ${alert.what} ${alert.value}. ${alert.action}`;
      announce(said, alert.severity === 'critical' ? 'assertive' : 'polite');
    }
  }, [alerts, announce, words]);
}

function keyOf({ id, severity }: Alert): string {
  return `${id} ${severity}`;
}
