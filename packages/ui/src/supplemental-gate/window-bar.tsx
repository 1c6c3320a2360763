import type { Instant } from '@mdma-at/evidence';
import { type ReactNode, useId } from 'react';
import { Hatch } from '../hatch/hatch.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { clinicalTicks } from '../time-axis/clinical-ticks.ts';
import { timeScale } from '../time-axis/time-scale.ts';
import type { PlacedWindow } from './supplemental-types.ts';

interface WindowBarProps {
  readonly window: PlacedWindow;
  readonly now: Instant;
  readonly state: 'no-dose' | 'not-yet' | 'open' | 'closing' | 'closed';
}

/** The window as a short ruler that fills from left to right. */
export function WindowBar({ window, now, state }: WindowBarProps): ReactNode {
  const { t, format } = useMdma();
  const id = useId();
  const scale = timeScale({ from: window.opensAt, to: window.closesAt });
  const opens = { time: format.time(window.opensAt) };
  const closes = { time: format.time(window.closesAt) };
  return (
    <div className="mdma-gate-bar">
      <svg className="mdma-svg-plot mdma-gate-ruler" role="img" aria-label={t('supplemental.progress')}>
        <defs>
          <Hatch id={id} kind="gate" />
        </defs>
        <rect className="mdma-gate-paper" width="100%" height="100%" />
        <rect width={scale.x(now)} height="100%" fill={`url(#${id})`} />
        {clinicalTicks(scale.span, 5, window.opensAt).map((at) => (
          <line key={at} className="mdma-ruler-tick" x1={scale.x(at)} x2={scale.x(at)} y1="65%" y2="100%" />
        ))}
        {scale.shows(now) ? (
          <line className="mdma-gate-now" x1={scale.x(now)} x2={scale.x(now)} y1="-15%" y2="115%" />
        ) : null}
        <rect className="mdma-gate-frame" width="100%" height="100%" />
      </svg>
      <span>{state === 'not-yet' ? t('supplemental.opens', opens) : t('supplemental.opened', opens)}</span>
      <span>{state === 'closed' ? t('supplemental.closed', closes) : t('supplemental.closes', closes)}</span>
    </div>
  );
}
