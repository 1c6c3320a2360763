/** A number as it was written: `text` has a decimal point and every digit that was recorded. */
export interface Decimal {
  readonly value: number;
  readonly text: string;
}

const written = /^(-?)0*(\d+)(?:[.,](\d+))?$/;
/** More digits than a double keeps exactly are a slip of the keyboard, not a measurement. */
const mostDigits = 15;
const groupedOrDecimal = /^-?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number written with a decimal point or a decimal comma and keeps its precision.
 * `1,234` is `'ambiguous'`: it means 1.234 in one place and 1234 in another.
 */
export function parseDecimal(entry: string | number): Decimal | 'ambiguous' | 'not-a-number' {
  const text = typeof entry === 'number' ? String(entry) : entry.trim();
  if (groupedOrDecimal.test(text)) return 'ambiguous';
  const match = written.exec(text);
  if (!match) return 'not-a-number';
  const [, sign = '', whole = '', fraction] = match;
  if (whole.length + (fraction?.length ?? 0) > mostDigits) return 'not-a-number';
  const digits = fraction === undefined ? whole : `${whole}.${fraction}`;
  const value = Number(`${sign}${digits}`);
  return value === 0 ? { value: 0, text: digits } : { value, text: `${sign}${digits}` };
}

/** How many digits stand after the decimal point. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
