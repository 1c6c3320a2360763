import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { AlertCard } from './alert-card.tsx';
import { stackAlerts } from './alert-order.ts';
import type { SourceLookup } from '../citation/citation.tsx';
import type { Alert, AlertIntent } from './alert-types.ts';
import { useSpokenAlerts } from './use-spoken-alerts.ts';

export interface AlertStackProps extends ComponentProps {
  readonly alerts: readonly Alert[];
  readonly onIntent: (intent: AlertIntent) => void;
  readonly sourceOf?: SourceLookup | undefined;
}

const severities: readonly AlertSeverity[] = ['critical', 'warning', 'advisory'];

/** All alerts, the loudest first. Many of them are folded into one list that says how many; a critical one never is. */
export function AlertStack(props: AlertStackProps): ReactNode {
  const { alerts, onIntent, sourceOf } = props;
  const { t, words, format } = useMdma();
  useSpokenAlerts(alerts);
  const { full, folded } = stackAlerts(alerts);
  return (
    <section {...rootProps('mdma-alerts', props)} aria-label={t('alert.stack')}>
      {alerts.length === 0 ? <p className="mdma-alerts-none">{t('alert.none')}</p> : null}
      {folded.length > 0 ? <p className="mdma-alerts-count">{t('alert.count', { count: alerts.length })}</p> : null}
      {full.map((alert) => (
        <AlertCard key={alert.id} alert={alert} onIntent={onIntent} sourceOf={sourceOf} />
      ))}
      {folded.length > 0 ? (
        <details className="mdma-alerts-folded">
          <summary>
            {t('alert.more', { count: folded.length })}
            {': '}
            {severities
              .map((severity) => ({
                severity: words('status', severity),
                count: folded.filter((alert) => alert.severity === severity).length,
              }))
              .filter(({ count }) => count > 0)
              .map((each) => t('alert.perSeverity', each))
              .join(', ')}
          </summary>
          <ul>
            {folded.map((alert) => (
              <li key={alert.id}>
                <StatusMark severity={alert.severity} /> {alert.what} {alert.value}, {format.time(alert.since)}.{' '}
                {alert.action}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
