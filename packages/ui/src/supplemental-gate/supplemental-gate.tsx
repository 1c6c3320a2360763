import type { Instant } from '@mdma-at/evidence';
import type { Dose, InterlockReport, InterlockResult } from '@mdma-at/protocol';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { Clock } from '../clock/clock.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { DoseText } from '../dose-text/dose-text.tsx';
import { InterlockList } from '../interlock-list/interlock-list.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { GateDecision } from './gate-decision.tsx';
import type {
  PlacedWindow,
  StatedWindow,
  SupplementalIntent,
  SupplementalOutcome,
  WithholdReason,
} from './supplemental-types.ts';
import { WindowBar } from './window-bar.tsx';

export interface SupplementalGateProps extends ComponentProps {
  /** Where the window stands at `now`, as the dosing day says. */
  readonly state: 'no-dose' | 'not-yet' | 'open' | 'closing' | 'closed';
  readonly now: Instant;
  /** The window of the protocol in use; absent while no first dose is recorded, and where its end is not stated. */
  readonly window?: PlacedWindow | undefined;
  /** Windows that other sources give for the same protocol; they are shown beside it. */
  readonly otherWindows: readonly StatedWindow[];
  /** Half of the first dose, as the protocol derives it; nobody types it. */
  readonly amount?: Dose | undefined;
  /** The participant's code. */
  readonly person: string;
  readonly report: InterlockReport;
  readonly polarity: 'give' | 'ask';
  /** A named person has authorised it and it has not been recorded as given yet. */
  readonly authorised?: { readonly by: string; readonly at: Instant } | undefined;
  readonly outcome?: SupplementalOutcome | undefined;
  /** The reasons a person may choose from. */
  readonly reasons?: readonly WithholdReason[];
  readonly because?: ((result: InterlockResult) => string) | undefined;
  readonly sourceOf?: SourceLookup | undefined;
  readonly onIntent: (intent: SupplementalIntent) => void;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * The decision on the supplemental dose: its window with who says so, its conditions, and what may be done now.
 * There is no button to give it before the window, after it, or while a condition is open; withholding takes one press.
 */
export function SupplementalGate(props: SupplementalGateProps): ReactNode {
  const {
    state,
    now,
    window,
    otherWindows,
    amount,
    report,
    polarity,
    outcome,
    because,
    sourceOf,
    headingLevel = 3,
  } = props;
  const { t, format, announce } = useMdma();
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  const closesAt = window ? format.time(window.closesAt) : '';
  useAnnounced(outcome ? 'decided' : state, (to) => {
    if (to === 'open') announce(t('supplemental.announce.open'));
    if (to === 'closing') announce(t('supplemental.announce.closing', { time: closesAt }), 'assertive');
    if (to === 'closed') announce(t('supplemental.announce.closed'), 'assertive');
  });
  const running = state === 'not-yet' || state === 'open' || state === 'closing';
  return (
    <section {...rootProps('mdma-gate', props)} data-state={outcome?.kind ?? state} aria-labelledby={title}>
      <header className="mdma-gate-head">
        <Heading id={title} className="mdma-gate-title">
          {t('supplemental.title')}
        </Heading>
        <span className="mdma-gate-polarity">
          {polarity === 'give' ? t('supplemental.give') : t('supplemental.ask')}
        </span>
      </header>
      <div className="mdma-gate-line">
        {amount ? <DoseText dose={amount} size="value" /> : null}
        {window && running && !outcome ? (
          <Clock
            className="mdma-gate-clock"
            kind="countdown"
            from={now}
            to={state === 'not-yet' ? window.opensAt : window.closesAt}
            size="value"
            label={state === 'not-yet' ? t('supplemental.opensIn') : t('supplemental.closesIn')}
            announceAt={state === 'not-yet' ? [] : [10, 5, 1]}
          />
        ) : null}
      </div>
      {window ? (
        <WindowBar window={window} now={now} state={state} />
      ) : (
        <p className="mdma-gate-note">
          {state === 'no-dose' ? t('supplemental.noDose') : t('supplemental.endNotStated')}
        </p>
      )}
      {window ? <Windows window={window} others={otherWindows} sourceOf={sourceOf} /> : null}
      {outcome ? null : (
        <InterlockList results={report.results} because={because} sourceOf={sourceOf} label={t('interlock.list')} />
      )}
      <GateDecision {...props} />
    </section>
  );
}

interface WindowsProps {
  readonly window: PlacedWindow;
  readonly others: readonly StatedWindow[];
  readonly sourceOf: SourceLookup | undefined;
}

function Windows({ window, others, sourceOf }: WindowsProps): ReactNode {
  const { t } = useMdma();
  return (
    <details className="mdma-grounds mdma-gate-windows">
      <summary>
        {t('supplemental.windowWord')}{' '}
        {[window, ...others]
          .map(({ minutes, source }) =>
            t('supplemental.windowSource', { from: minutes.opensMinutes, to: minutes.closesMinutes, source }),
          )
          .join('; ')}
      </summary>
      <ul className="mdma-grounds-body">
        {others.length > 0 ? <li>{t('supplemental.disagree')}</li> : null}
        {[window, ...others].map((stated) => (
          <li key={stated.source}>
            {t('supplemental.window', { from: stated.minutes.opensMinutes, to: stated.minutes.closesMinutes })}{' '}
            <Citation basis={stated.basis} sourceOf={sourceOf} showFacts />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Calls back when a state follows another one, not for the state that was there from the start. */
function useAnnounced(state: string, onChange: (to: string) => void): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    onChange(state);
  });
}
