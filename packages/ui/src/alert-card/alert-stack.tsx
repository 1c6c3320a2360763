import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';
import { AlertCard } from './alert-card.tsx';
import { groupAlerts, stackAlerts, type AlertGroup } from './alert-order.ts';
import type { Alert, AlertIntent } from './alert-types.ts';
import { useSpokenAlerts } from './use-spoken-alerts.ts';

export interface AlertStackProps extends ComponentProps {
  readonly alerts: readonly Alert[];
  readonly onIntent: (intent: AlertIntent) => void;
  /** The present; with it a shelved alert counts down to its return. */
  readonly now?: Instant | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

const severities: readonly AlertSeverity[] = ['critical', 'warning', 'advisory'];

/** All alerts, the loudest first. Many of them are folded into groups that say how many; a critical one never is. */
export function AlertStack(props: AlertStackProps): ReactNode {
  const { alerts, onIntent, now, sourceOf, headingLevel = 3 } = props;
  const { t, words } = useMdma();
  useSpokenAlerts(alerts);
  const { full, folded } = stackAlerts(alerts);
  return (
    <section {...rootProps('mdma-alerts', props)} aria-label={t('alert.stack')}>
      {alerts.length === 0 ? <p className="mdma-alerts-none">{t('alert.none')}</p> : null}
      {folded.length > 0 ? <p className="mdma-alerts-count">{t('alert.count', { count: alerts.length })}</p> : null}
      {full.map((alert) => (
        <AlertCard
          key={alert.id}
          alert={alert}
          onIntent={onIntent}
          now={now}
          sourceOf={sourceOf}
          headingLevel={headingLevel}
        />
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
          {groupAlerts(folded).map((group) => (
            <Group key={`${group.severity} ${group.what}`} group={group} onIntent={onIntent} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

interface GroupProps {
  readonly group: AlertGroup;
  readonly onIntent: (intent: AlertIntent) => void;
}

function Group({ group, onIntent }: GroupProps): ReactNode {
  const { t, words, format } = useMdma();
  const { severity, what, alerts } = group;
  const [action, ...others] = new Set(alerts.map((alert) => alert.action));
  const shared = others.length === 0;
  return (
    <section className="mdma-alerts-group">
      <StatusMark
        severity={severity}
        size="small"
        label={`${words('status', severity)}. ${t('alert.group', { what, count: alerts.length })}`}
      />
      {shared ? <p>{action}</p> : null}
      <ul>
        {alerts.map((alert) => {
          const time = format.time(alert.since);
          return (
            <li key={alert.id}>
              <span>
                <b>{alert.value}</b>, {time}. {shared ? null : alert.action}{' '}
                {alert.state === 'active' ? null : (
                  <span className="mdma-alerts-state">{words('alertState', alert.state)}</span>
                )}
              </span>
              {alert.state === 'active' || alert.state === 'returned' ? (
                <Button onPress={() => onIntent({ type: 'acknowledge-alert', alert: alert.id })}>
                  <span aria-hidden="true">{t('alert.acknowledge')}</span>
                  <span className="mdma-visually-hidden">
                    {t('alert.acknowledgeOne', { alert: `${what} ${alert.value}`, time })}
                  </span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
