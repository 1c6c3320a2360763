import { decimalsOf, type Decimal } from './parse-decimal.ts';
import type { UnitConversion } from './unit-conversions.data.ts';
import { tidy } from './tidy.ts';

/** Converts a value and keeps about as many digits as the precision of the entry is worth: 98.6 °F is 37.0 °C, 21.6 kPa is 162 mmHg. */
export function toCanonical(entered: Decimal, conversion: UnitConversion): Decimal {
  const { subtract, multiply, divide } = conversion;
  if (subtract === 0 && multiply === divide) return entered;
  const smallestStep = 10 ** -decimalsOf(entered.text) * (multiply / divide);
  const decimals = Math.min(Math.max(0, Math.round(-Math.log10(smallestStep))), 6);
  const text = tidy(((entered.value - subtract) * multiply) / divide).toFixed(decimals);
  return Number(text) === 0 ? { value: 0, text: text.replace('-', '') } : { value: Number(text), text };
}
