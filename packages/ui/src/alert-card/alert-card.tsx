import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { isoInstant } from '../format/format-instant.ts';
import { Button } from '../button/button.tsx';
import { useMdma, type Mdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { Alert, AlertIntent } from './alert-types.ts';

export interface AlertCardProps extends ComponentProps {
  readonly alert: Alert;
  readonly onIntent: (intent: AlertIntent) => void;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * One alert as a small table: what, value, limit, do. Acknowledging it says that somebody saw it; it stays until the
 * condition has gone, and one whose condition has gone stays until somebody has seen it.
 */
export function AlertCard(props: AlertCardProps): ReactNode {
  const { alert, onIntent, sourceOf, headingLevel = 3 } = props;
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
            <dd>{stateWords(alert, t, format.time)}</dd>
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
      return t('alert.shelvedUntil', { time: time(alert.shelvedUntil) });
    case 'out-of-service':
      return t('alert.outOfService');
    default:
      return alert satisfies never;
  }
}

function AlertActions({
  alert,
  onIntent,
}: {
  readonly alert: Alert;
  readonly onIntent: (intent: AlertIntent) => void;
}): ReactNode {
  const { t } = useMdma();
  const of = (type: AlertIntent['type']) => () => onIntent({ type, alert: alert.id });
  if (alert.state === 'out-of-service') return null;
  if (alert.state === 'shelved') {
    return (
      <div className="mdma-alert-actions">
        <Button tone="plain" onPress={of('unshelve-alert')}>
          {t('alert.unshelve')}
        </Button>
      </div>
    );
  }
  return (
    <div className="mdma-alert-actions">
      {alert.state === 'returned' ? null : (
        <Button tone="primary" onPress={of('record-repeat')}>
          {t('alert.recordRepeat')}
        </Button>
      )}
      {alert.state === 'acknowledged' ? null : (
        <Button tone="plain" onPress={of('acknowledge-alert')}>
          {t('alert.acknowledge')}
        </Button>
      )}
      {alert.severity === 'critical' || alert.state === 'returned' || !alert.mayShelve ? null : (
        <Button tone="plain" onPress={of('shelve-alert')}>
          {t('alert.shelve')}
        </Button>
      )}
    </div>
  );
}
