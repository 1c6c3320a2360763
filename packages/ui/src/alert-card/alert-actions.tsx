import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { Alert, AlertIntent } from './alert-types.ts';

interface AlertActionsProps {
  readonly alert: Alert;
  readonly onIntent: (intent: AlertIntent) => void;
}

/** What can be done about an alert. Seeing and watching again take one press; setting aside takes a reason. */
export function AlertActions({ alert, onIntent }: AlertActionsProps): ReactNode {
  const { t } = useMdma();
  const one = { alert: alert.id };
  switch (alert.state) {
    case 'out-of-service':
      return (
        <div className="mdma-alert-actions">
          <Button onPress={() => onIntent({ type: 'return-to-service', ...one })}>{t('alert.backInService')}</Button>
        </div>
      );
    case 'shelved':
      return (
        <div className="mdma-alert-actions">
          <Button onPress={() => onIntent({ type: 'unshelve-alert', ...one })}>{t('alert.unshelve')}</Button>
        </div>
      );
    case 'active':
    case 'acknowledged':
    case 'returned':
      return (
        <div className="mdma-alert-actions">
          {alert.state === 'returned' ? null : (
            <Button tone="primary" onPress={() => onIntent({ type: 'record-repeat', ...one })}>
              {t('alert.recordRepeat')}
            </Button>
          )}
          {alert.state === 'acknowledged' ? null : (
            <Button onPress={() => onIntent({ type: 'acknowledge-alert', ...one })}>{t('alert.acknowledge')}</Button>
          )}
          {alert.state === 'returned' ? null : <SettingAside alert={alert} onIntent={onIntent} />}
        </div>
      );
    default:
      return alert satisfies never;
  }
}

function SettingAside({ alert, onIntent }: AlertActionsProps): ReactNode {
  const { t, format } = useMdma();
  const name = `${alert.what} ${alert.value}`;
  const until =
    alert.severity === 'critical' || alert.state === 'shelved' ? undefined : (alert.mayShelveUntil ?? undefined);
  return (
    <>
      {until === undefined ? null : (
        <Button
          tone="risk"
          confirm={{
            question: t('alert.shelveQuestion', { alert: name, time: format.time(until) }),
            proceed: t('alert.shelve'),
            alternative: t('alert.doNotShelve'),
            reasonLabel: t('alert.shelveReason'),
          }}
          onPress={({ reason }) => onIntent({ type: 'shelve-alert', alert: alert.id, until, reason })}
        >
          {t('alert.shelve')}
        </Button>
      )}
      {alert.mayTakeOut ? (
        <Button
          tone="risk"
          confirm={{
            question: t('alert.takeOutQuestion', { alert: alert.what }),
            proceed: t('alert.takeOutProceed'),
            alternative: t('alert.doNotTakeOut'),
            reasonLabel: t('alert.takeOutReason'),
          }}
          onPress={({ reason }) => onIntent({ type: 'take-out-of-service', alert: alert.id, reason })}
        >
          {t('alert.takeOut')}
        </Button>
      ) : null}
    </>
  );
}
