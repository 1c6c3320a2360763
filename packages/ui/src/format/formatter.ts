import type { Instant } from '@mdma-at/evidence';
import type { Dose } from '@mdma-at/protocol';
import type { Translator } from '../messages/translator.ts';
import { formatDecimal } from './format-decimal.ts';
import { formatDose } from './format-dose.ts';
import { formatDuration, type DurationPrecision } from './format-duration.ts';
import { formatDate, formatDay, formatTime } from './format-instant.ts';
import { formatQuantity, formatUnit } from './format-quantity.ts';
import type { Quantity } from './quantity.ts';

/** Numbers, units, doses, dates and times as one locale and one time zone write them. */
export interface Formatter {
  readonly decimal: (text: string) => string;
  readonly quantity: (quantity: Quantity) => string;
  readonly unit: (unit: string) => string;
  readonly dose: (dose: Dose) => string;
  readonly duration: (milliseconds: number, precision?: DurationPrecision) => string;
  readonly time: (at: Instant, precision?: 'minutes' | 'seconds') => string;
  readonly date: (at: Instant) => string;
  /** A day as `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
}

/** Everything that writes numbers and times, bound to a locale and a time zone. */
export function createFormatter(translator: Translator, timeZone: string): Formatter {
  return {
    decimal: (text) => formatDecimal(text, translator.locale),
    quantity: (quantity) => formatQuantity(quantity, translator),
    unit: (unit) => formatUnit(unit, translator),
    dose: (dose) => formatDose(dose, translator),
    duration: (milliseconds, precision) => formatDuration(milliseconds, translator, precision),
    time: (at, precision) => formatTime(at, timeZone, precision),
    date: (at) => formatDate(at, timeZone, translator),
    day: (day) => formatDay(day, translator),
  };
}
