import type { Issue } from '@mdma-at/evidence';
import { describeSeen } from './describe-seen.ts';
import { type EntryRange, entryRanges, likelyFahrenheit } from './entry-ranges.data.ts';
import { isWithin } from './is-within.ts';
import { type Decimal, parseDecimal } from './parse-decimal.ts';
import type { CanonicalUnit, Measured, VitalSign } from './reading.ts';
import type { EntryQuestion, MeasuredCheck } from './reading-check.ts';
import { toCanonical } from './to-canonical.ts';
import { type UnitConversion, unitConversions } from './unit-conversions.data.ts';

type Path = Issue['path'];

/**
 * Reads one entry of a form: a number as it was typed, and its UCUM unit.
 *
 * A comma or a point may stand before the decimals. Outside the hard range of the sign, without a unit it knows,
 * or at a 0 that means "not measured", the entry is refused; a likely slip is asked about and the value is kept.
 * Nothing is clamped or rounded away, and no input makes it throw.
 *
 * @example parseMeasured('temperature', '98.6', 'Cel') // asks: is this °F, 37.0 °C?
 */
export function parseMeasured(sign: VitalSign, entry: string | number, unit: string): MeasuredCheck {
  return parseMeasuredAt(sign, entry, { unit, path: [] });
}

/** The same for an entry inside a larger input; issues and questions carry `path`. */
export function parseMeasuredAt(
  sign: VitalSign,
  entry: string | number,
  { unit, path }: { readonly unit: string; readonly path: Path },
): MeasuredCheck {
  if (!Object.hasOwn(entryRanges, sign)) {
    return refused(path, 'sign.unknown', `expected a known vital sign, saw ${describeSeen(sign)}`);
  }
  const range: EntryRange = entryRanges[sign];
  const number = readNumber(entry, [...path, 'value']);
  const conversion = conversionOf(range.unit, unit, [...path, 'unit']);
  if ('issue' in number || 'issue' in conversion) {
    const found = [number, conversion].flatMap((part) => ('issue' in part ? [part.issue] : []));
    return { outcome: 'refused', issues: found as [Issue, ...Issue[]] };
  }
  const canonical = toCanonical(number.decimal, conversion.conversion);
  const measured: Measured =
    unit === range.unit
      ? { ...canonical, unit: range.unit }
      : { ...canonical, unit: range.unit, entered: { text: number.decimal.text, unit } };
  return judgeRange(sign, measured, [...path, 'value']);
}

function judgeRange(sign: VitalSign, measured: Measured, path: Path): MeasuredCheck {
  const range: EntryRange = entryRanges[sign];
  const fahrenheit = fahrenheitQuestion(sign, measured, path);
  if (fahrenheit) return { outcome: 'ask', measured, questions: [fahrenheit] };
  const seen = `${measured.text} ${measured.unit}`;
  if (measured.value === 0 && range.zero === 'not-measured') {
    return refused(
      path,
      'value.not-measured',
      `saw ${seen}, which means not measured; expected a measured value or no entry`,
    );
  }
  const { low, high } = range.hard.value;
  if (!isWithin(measured.value, range.hard.value)) {
    const expected = high === null ? `${low} or above` : `${low} to ${high}`;
    return refused(path, 'value.outside-hard-range', `saw ${seen}; expected ${expected} ${range.unit}`);
  }
  if (range.usual && !isWithin(measured.value, range.usual.value)) {
    const { value: expected, basis } = range.usual;
    const question = {
      code: 'sign.outside-usual-range',
      sign,
      path,
      seen: measured,
      expected,
      mayStand: true,
      basis,
    } as const;
    return { outcome: 'ask', measured, questions: [question] };
  }
  return { outcome: 'ok', measured };
}

function fahrenheitQuestion(sign: VitalSign, seen: Measured, path: Path): EntryQuestion | undefined {
  if (sign !== 'temperature' || seen.entered || !isWithin(seen.value, likelyFahrenheit.value)) return undefined;
  const suggestion: Measured = {
    ...toCanonical(seen, unitConversions.Cel['[degF]']),
    unit: 'Cel',
    entered: { text: seen.text, unit: '[degF]' },
  };
  const { basis } = likelyFahrenheit;
  return { code: 'temperature.likely-fahrenheit', sign, path, seen, suggestion, mayStand: false, basis };
}

function readNumber(entry: string | number, path: Path): { readonly decimal: Decimal } | { readonly issue: Issue } {
  const expected = 'expected a number with a decimal point or a decimal comma';
  const saw = `saw ${describeSeen(entry)}`;
  if (typeof entry !== 'string' && typeof entry !== 'number') {
    return { issue: { path, code: 'value.not-a-number', message: `${saw}; ${expected}` } };
  }
  const decimal = parseDecimal(entry);
  if (decimal === 'ambiguous') {
    return {
      issue: {
        path,
        code: 'value.ambiguous',
        message: `${saw}, which can be read in two ways; ${expected} and no thousands separator`,
      },
    };
  }
  if (decimal === 'not-a-number')
    return { issue: { path, code: 'value.not-a-number', message: `${saw}; ${expected}` } };
  return { decimal };
}

function conversionOf(
  canonical: CanonicalUnit,
  unit: string,
  path: Path,
): { readonly conversion: UnitConversion } | { readonly issue: Issue } {
  const known: Readonly<Record<string, UnitConversion>> = unitConversions[canonical];
  const conversion = Object.hasOwn(known, unit) ? known[unit] : undefined;
  if (conversion) return { conversion };
  const code = unit === undefined || unit === '' ? 'unit.missing' : 'unit.unknown';
  const message = `saw ${describeSeen(unit)}; expected one of the UCUM units ${Object.keys(known).join(', ')}`;
  return { issue: { path, code, message } };
}

function refused(path: Path, code: string, message: string): MeasuredCheck {
  return { outcome: 'refused', issues: [{ path, code, message }] };
}
