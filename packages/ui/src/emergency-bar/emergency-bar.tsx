import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** Whom to call. */
export interface EmergencyContact {
  readonly name: string;
  readonly phone: string;
}

/** Where an emergency stands. */
export type EmergencyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'active'; readonly since: Instant; readonly by: string }
  | { readonly kind: 'over'; readonly at: Instant };

export interface EmergencyBarProps extends ComponentProps {
  readonly state: EmergencyState;
  readonly contacts: readonly EmergencyContact[];
  readonly onIntent: (intent: { readonly type: 'declare-emergency' }) => void;
}

/** One press declares an emergency, without a question; a mistaken one is corrected by amendment. It stands first in the page and always in the same corner. */
export function EmergencyBar(props: EmergencyBarProps): ReactNode {
  const { state, contacts, onIntent } = props;
  const { t, format } = useMdma();
  return (
    <section {...rootProps('mdma-emergency', props)} data-state={state.kind} aria-label={t('emergency.region')}>
      {state.kind === 'active' ? (
        <div className="mdma-emergency-active" role="alert">
          <StatusMark
            severity="critical"
            label={t('emergency.active', { time: format.time(state.since), by: state.by })}
          />
          <ul aria-label={t('emergency.contacts')}>
            {contacts.map(({ name, phone }) => (
              <li key={phone}>
                <a href={`tel:${phone.replaceAll(' ', '')}`}>
                  {name} {phone}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          {state.kind === 'over' ? (
            <p className="mdma-emergency-note">{t('emergency.over', { time: format.time(state.at) })}</p>
          ) : null}
          <Button tone="safety" wide onPress={() => onIntent({ type: 'declare-emergency' })}>
            {t('emergency.press')}
          </Button>
        </>
      )}
    </section>
  );
}
