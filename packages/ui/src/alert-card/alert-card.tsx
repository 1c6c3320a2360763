import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { Clock } from '../clock/clock.tsx';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { isoInstant } from '../format/format-instant.ts';
import { useMdma, type Mdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { AlertActions } from './alert-actions.tsx';
import type { Alert, AlertIntent } from './alert-types.ts';

export interface AlertCardProps extends ComponentProps {
  readonly alert: Alert;
  readonly onIntent: (intent: AlertIntent) => void;
  /** The present; with it a shelved alert counts down to its return. */
  readonly now?: Instant | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * One alert as a small table: what, value, limit, do. Acknowledging it says that somebody saw it; it stays until the
 * condition has gone, and one whose condition has gone stays until somebody has seen it.
 */
export function AlertCard(props: AlertCardProps): ReactNode {
  const { alert, onIntent, now, sourceOf, headingLevel = 3 } = props;
  const { t, words, format } = useMdma();
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      {...rootProps('mdma-alert', props)}
      data-severity={alert.severity}
      data-state={alert.state}
      aria-label={`${words('status', alert.severity)}. ${alert.what} ${alert.value}`}
    >
      <header className="mdma-alert-head">
        <StatusMark severity={alert.severity} state={alert.state} size="small" />
        <Heading className="mdma-alert-what">
          {alert.what} {alert.value}
        </Heading>
        <time dateTime={isoInstant(alert.since)}>{format.time(alert.since)}</time>
      </header>
      <dl className="mdma-alert-table">
        {alert.limit ? (
          <>
            <dt>{t('alert.limit')}</dt>
            <dd>
              <details className="mdma-grounds">
                <summary>
                  {alert.limit}, {alert.source}
                </summary>
                <div className="mdma-grounds-body">
                  <Citation basis={alert.basis} sourceOf={sourceOf} showFacts />
                </div>
              </details>
            </dd>
          </>
        ) : null}
        <dt>{t('alert.do')}</dt>
        <dd>{alert.action}</dd>
        {alert.state === 'active' ? null : (
          <>
            <dt>{t('alert.state')}</dt>
            <dd>
              {stateWords(alert, t, format.time)}
              {alert.state === 'shelved' && now !== undefined ? (
                <>
                  {' '}
                  <Clock
                    kind="countdown"
                    from={now}
                    to={alert.shelvedUntil}
                    label={t('alert.shelfLeft')}
                    className="mdma-alert-shelf"
                  />
                </>
              ) : null}
            </dd>
          </>
        )}
      </dl>
      <AlertActions alert={alert} onIntent={onIntent} />
    </article>
  );
}

function stateWords(alert: Alert, t: Mdma['t'], time: Mdma['format']['time']): string {
  switch (alert.state) {
    case 'active':
      return t('alert.active');
    case 'acknowledged':
      return alert.acknowledged
        ? t('alert.acknowledgedBy', { by: alert.acknowledged.by, time: time(alert.acknowledged.at) })
        : t('alert.acknowledged');
    case 'returned':
      return alert.returnedAt === undefined
        ? t('alert.returned')
        : t('alert.returnedAt', { time: time(alert.returnedAt) });
    case 'shelved':
      return alert.shelved
        ? t('alert.shelvedBy', { ...alert.shelved, time: time(alert.shelvedUntil) })
        : t('alert.shelvedUntil', { time: time(alert.shelvedUntil) });
    case 'out-of-service':
      return alert.outOfService
        ? t('alert.outOfServiceBy', { ...alert.outOfService, time: time(alert.outOfService.at) })
        : t('alert.outOfService');
    default:
      return alert satisfies never;
  }
}
