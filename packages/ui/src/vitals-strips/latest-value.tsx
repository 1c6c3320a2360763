import type { Instant } from '@mdma-at/evidence';
import type { Measured, Reading } from '@mdma-at/vitals';
import type { ReactNode } from 'react';
import { quantityOf } from '../format/quantity-of.ts';
import type { Quantity } from '../format/quantity.ts';
import { Measure } from '../measure/measure.tsx';
import { inOrder } from './inspect-strips.ts';
import type { StripWords } from './strip-words.ts';
import type { VitalsFreshness, RecordedReading, StripDefinition, VitalBand } from './vitals-strips-types.ts';

interface LatestValueProps {
  readonly strip: StripDefinition;
  readonly readings: readonly RecordedReading[];
  readonly bands: readonly VitalBand[];
  readonly entered: ReadonlySet<string>;
  readonly freshness: VitalsFreshness;
  readonly now: Instant;
  readonly words: StripWords;
}

/** The latest value of a strip, large, with the one before it and the limit it crossed, if the assessment says so. */
export function LatestValue({ strip, readings, bands, entered, freshness, now, words }: LatestValueProps): ReactNode {
  const measured = inOrder(readings).filter(({ reading }) => strip.signs.some((sign) => reading.signs[sign]));
  const latest = measured.at(-1);
  const before = measured.at(-2);
  const crossed = bands.findLast((band) => strip.signs.includes(band.sign) && entered.has(band.code));
  const struck = latest?.struck?.find((value) => strip.signs.includes(value.sign));
  const previous = before ? pairOf(strip, before.reading) : undefined;
  return (
    <div className="mdma-strip-latest" data-strip={strip.id}>
      <Measure
        label={words.strip(strip)}
        showLabel={false}
        size="value"
        {...(latest ? pairOf(strip, latest.reading) : {})}
        flag={crossed?.severity}
        flagLabel={crossed ? words.crossed(crossed) : undefined}
        previous={
          previous?.quantity && before ? { ...previous, quantity: previous.quantity, at: before.reading.at } : undefined
        }
        corrected={struck ? quantityOf(struck.was) : undefined}
        freshness={latest && freshness.kind === 'stale' ? { kind: 'stale', age: now - freshness.since } : undefined}
      />
    </div>
  );
}

interface Pair {
  readonly quantity?: Quantity;
  readonly over?: Quantity;
}

function pairOf(strip: StripDefinition, reading: Reading): Pair {
  const [upper, lower] = strip.signs.map((sign): Measured | undefined => reading.signs[sign]);
  return { ...(upper ? { quantity: quantityOf(upper) } : {}), ...(lower ? { over: quantityOf(lower) } : {}) };
}
