import type { Instant } from '@mdma-at/evidence';
import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import type { Quantity } from '../format/quantity.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import type { AlertSeverity } from '../status-mark/status.ts';
import type { Freshness } from './freshness.ts';

/** One reading before this one. */
export interface PreviousMeasure {
  readonly quantity: Quantity;
  readonly over?: Quantity;
  readonly at?: Instant;
}

export interface MeasureProps extends ComponentProps<HTMLSpanElement> {
  /** What was measured, such as `Systolic`; part of what readers hear. */
  readonly label: string;
  /** The value as it was recorded. Absent means not recorded, and that is what is shown. */
  readonly quantity?: Quantity | undefined;
  /** The second value of a pair in the same unit, such as the diastolic pressure. */
  readonly over?: Quantity | undefined;
  readonly size?: 'body' | 'value' | 'large';
  /** Set when the domain judged the value to matter. */
  readonly flag?: AlertSeverity | undefined;
  /** Words beside the flag, such as `above limit`, instead of the word of its severity. */
  readonly flagLabel?: string | undefined;
  readonly previous?: PreviousMeasure | undefined;
  readonly freshness?: Freshness | undefined;
  /** What stood here before it was corrected; it stays readable, struck through. */
  readonly corrected?: Quantity | undefined;
  /** Off where a heading already names the value; readers still hear the label. */
  readonly showLabel?: boolean;
}

/** A quantity: never without its unit, never rounded, and never blank. */
export function Measure(props: MeasureProps): ReactNode {
  const {
    label,
    quantity,
    over,
    size = 'body',
    flag,
    flagLabel,
    previous,
    freshness,
    corrected,
    showLabel = true,
  } = props;
  const { t, format, words } = useMdma();
  const stale = freshness?.kind === 'stale' ? freshness : undefined;
  return (
    <span
      {...rootProps('mdma-measure', props)}
      data-size={size}
      data-flag={flag}
      data-freshness={stale ? 'stale' : undefined}
    >
      {flag ? (
        <span className="mdma-measure-flag">
          <StatusMark
            severity={flag}
            size="small"
            label={flagLabel ? `${words('status', flag)}, ${flagLabel}` : words('status', flag)}
          />
          <span className="mdma-visually-hidden">. </span>
        </span>
      ) : null}
      <span className={showLabel ? 'mdma-measure-label' : 'mdma-visually-hidden'}>{label} </span>
      {corrected ? (
        <>
          <del className="mdma-measure-corrected">{format.quantity(corrected)}</del>{' '}
        </>
      ) : null}
      {quantity ? (
        // a new value stands where the old one stood; nothing is pushed aside by its digits
        <span key={`${quantity.value} ${over?.value}`} className="mdma-measure-value">
          <Amount quantity={quantity} over={over} />
          <span className="mdma-measure-unit">
            {'\u00a0'}
            {format.unit(quantity.unit)}
          </span>
        </span>
      ) : (
        <span className="mdma-measure-absent">{t('unit.notRecorded')}</span>
      )}
      {previous ? (
        <span className="mdma-measure-aside">
          {' '}
          <PreviousText {...previous} />
        </span>
      ) : null}
      {stale ? (
        <span className="mdma-measure-aside">
          {' '}
          <StatusMark
            severity="stale"
            size="small"
            label={t('measure.lastReading', { age: format.duration(stale.age) })}
          />
        </span>
      ) : null}
    </span>
  );
}

function Amount({ quantity, over }: { readonly quantity: Quantity; readonly over?: Quantity | undefined }): ReactNode {
  const { t, format } = useMdma();
  if (!over) return format.decimal(quantity.value);
  return (
    <>
      {format.decimal(quantity.value)}
      <span aria-hidden="true">{'\u00a0/\u00a0'}</span>
      <span className="mdma-visually-hidden"> {t('measure.over')} </span>
      {format.decimal(over.value)}
    </>
  );
}

function PreviousText({ quantity, over, at }: PreviousMeasure): ReactNode {
  const { t, format } = useMdma();
  const value = over
    ? `${format.decimal(quantity.value)}\u00a0/\u00a0${format.quantity(over)}`
    : format.quantity(quantity);
  return at === undefined ? t('unit.previous', { value }) : t('unit.previousAt', { value, time: format.time(at) });
}
