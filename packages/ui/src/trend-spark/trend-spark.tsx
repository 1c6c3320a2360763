import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import type { Freshness } from '../measure/freshness.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { sparkPlaces } from './spark-places.ts';

/** One value at one moment. */
export interface SparkPoint {
  readonly at: Instant;
  readonly value: number;
}

export interface TrendSparkProps extends ComponentProps<HTMLSpanElement> {
  readonly points: readonly SparkPoint[];
  /** What the line shows, in a sentence: `Systolic rose from 124 to 162 mmHg since 08:45`. There is no line without it. */
  readonly text: string;
  /** The ends of the paper, the same for all lines of a list, so that the same height always means the same value. */
  readonly scale: { readonly min: number; readonly max: number };
  /** The stretch of time, the same for all lines of a list. */
  readonly span: { readonly from: Instant; readonly to: Instant };
  /** Rounds that were missed; the line does not cross them. */
  readonly missed?: readonly Instant[];
  readonly freshness?: Freshness | undefined;
}

/** A tiny trend for lists. It has no axis and therefore draws no limits; its sentence says what it shows. */
export function TrendSpark(props: TrendSparkProps): ReactNode {
  const { text, freshness } = props;
  const { t, format } = useMdma();
  const { segments, last } = sparkPlaces(props);
  const stale = freshness?.kind === 'stale' ? freshness : undefined;
  const said = stale ? `${text} ${t('spark.stale', { age: format.duration(stale.age) })}.` : text;
  return (
    <span {...rootProps('mdma-spark', props)} data-freshness={freshness?.kind}>
      {last ? (
        <svg role="img" aria-label={said} viewBox="0 0 96 24" width="96" height="24" focusable="false">
          <path className="mdma-spark-ground" d="M0 23.5H96" />
          {segments.map((segment) => (
            <polyline key={segment} className="mdma-spark-line" points={segment} />
          ))}
          {stale ? <path className="mdma-spark-silence" d={`M${last.x + 5} ${last.y}H96`} /> : null}
          <circle className="mdma-spark-last" cx={last.x} cy={last.y} r="2.5" />
        </svg>
      ) : (
        <span className="mdma-spark-none">{t('unit.notRecorded')}</span>
      )}
      {stale ? (
        <span className="mdma-spark-none" aria-hidden="true">
          {t('spark.stale', { age: format.duration(stale.age) })}
        </span>
      ) : null}
    </span>
  );
}
