import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import { Choose } from '../choose/choose.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';

/** What a person wants of the simulation. */
export type SimIntent =
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'choose-rate'; readonly rate: number }
  | { readonly type: 'skip' }
  | { readonly type: 'choose-scenario'; readonly scenario: string };

export interface SimBarProps extends ComponentProps<HTMLElement> {
  readonly state: 'running' | 'paused' | 'ended';
  /** How many times faster than the clock on the wall. */
  readonly rate: number;
  readonly rates: readonly number[];
  /** Where the skip leads: the next check unless told otherwise. */
  readonly skipTo?: 'next-check' | 'repeat';
  /** Why the rate is lower than chosen, such as an alert that nobody has acknowledged. */
  readonly slowedBecause?: string;
  readonly scenario?: string;
  readonly scenarios?: readonly { readonly id: string; readonly name: string }[];
  readonly onIntent: (intent: SimIntent) => void;
}

/** The clock of a simulation: pause, rate, skip. It always says that what is shown is simulated. */
export function SimBar(props: SimBarProps): ReactNode {
  const { state, rate, rates, skipTo = 'next-check', slowedBecause, scenario, scenarios, onIntent } = props;
  const { t } = useMdma();
  return (
    <section {...rootProps('mdma-sim-bar', props)} data-state={state} aria-label={t('sim.label')}>
      <p className="mdma-sim-mark">
        <strong>{t('simulated.mark')}</strong>
        <span className="mdma-sim-state"> {t(`sim.state.${state}`)}</span>
      </p>
      <Toolbar className="mdma-sim-tools" aria-label={t('sim.tools')}>
        {scenarios && scenario !== undefined ? (
          <Choose
            label={t('sim.scenario')}
            value={scenario}
            options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={(id) => onIntent({ type: 'choose-scenario', scenario: id })}
          />
        ) : null}
        <Choose
          label={t('sim.rate')}
          value={String(rate)}
          options={rates.map((each) => ({ value: String(each), label: t('sim.times', { rate: each }) }))}
          onChoose={(chosen) => onIntent({ type: 'choose-rate', rate: Number(chosen) })}
        />
        {state === 'ended' ? null : (
          <>
            <Button onPress={() => onIntent({ type: state === 'running' ? 'pause' : 'resume' })}>
              {state === 'running' ? t('sim.pause') : t('sim.resume')}
            </Button>
            <Button onPress={() => onIntent({ type: 'skip' })}>{t(`sim.skip.${skipTo}`)}</Button>
          </>
        )}
      </Toolbar>
      {slowedBecause ? <p className="mdma-sim-slowed">{slowedBecause}</p> : null}
    </section>
  );
}
