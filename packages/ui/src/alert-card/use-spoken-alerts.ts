import { useEffect, useRef } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { Alert } from './alert-types.ts';
import { isNews } from './is-news.ts';

/**
 * Tells screen readers of each alert that appears, grows louder, or comes back from where it was set aside, once: a
 * critical one at once, others when it is quiet. Alerts that are there from the start are read in their place.
 */
export function useSpokenAlerts(alerts: readonly Alert[]): void {
  const { words, announce } = useMdma();
  const known = useRef<ReadonlyMap<string, Alert>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Map([...(before ?? []), ...alerts.map((alert) => [alert.id, alert] as const)]);
    if (!before) return;
    for (const alert of alerts) {
      if (!isNews(alert, before.get(alert.id))) continue;
      const said = `${words('status', alert.severity)}. ${alert.what} ${alert.value}. ${alert.action}`;
      announce(said, alert.severity === 'critical' ? 'assertive' : 'polite');
    }
  }, [alerts, announce, words]);
}
