import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../messages/translator.ts';
import { formatDecimal } from './format-decimal.ts';
import { formatDose } from './format-dose.ts';
import { formatDuration } from './format-duration.ts';
import { formatDate, formatDay, formatTime, isoInstant } from './format-instant.ts';
import { formatQuantity } from './format-quantity.ts';

const english = createTranslator('en-CA');
const minutes = 60_000;
// 2026-08-14 14:47:30 UTC is 10:47:30 in Toronto
const at = 1_786_718_850_000;

describe('a decimal', () => {
  it.each([
    ['keeps a recorded zero', '37.0', 'en-CA', '37.0'],
    ['adds no zero', '37', 'en-CA', '37'],
    ['gets a zero before a naked mark', '.5', 'en-CA', '0.5'],
    ['has a comma from 1,000 on', '1250', 'en-CA', '1,250'],
    ['has none at 999', '999', 'en-CA', '999'],
    ['has a comma per three digits', '1234567', 'en-CA', '1,234,567'],
    ['keeps sixteen digits that a float would lose', '0.1234567890123456', 'en-CA', '0.1234567890123456'],
    ['has a decimal comma in French', '37.4', 'fr-CA', '37,4'],
    ['has a no-break space in French', '1250', 'fr-CA', '1\u00a0250'],
    ['below zero has a minus sign, not a hyphen', '-0.5', 'en-CA', '\u22120.5'],
    ['that is none is shown as it is', 'forty', 'en-CA', 'forty'],
    ['that is empty stays empty', '', 'en-CA', ''],
  ])('%s', (_, text, locale, expected) => {
    expect(formatDecimal(text, locale)).toBe(expected);
  });

  it('loses and invents no digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,9}\.\d{1,6}$/), (text) => {
        expect(formatDecimal(text, 'en-CA').replaceAll(',', '')).toBe(text);
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    ['of pressure', { value: '162', unit: 'mm[Hg]' }, '162\u00a0mmHg'],
    ['of warmth', { value: '37.4', unit: 'Cel' }, '37.4\u00a0°C'],
    ['per minute', { value: '106', unit: '/min' }, '106\u00a0per\u00a0min'],
    ['in a unit without words shows the unit', { value: '3', unit: 'ng/mL' }, '3\u00a0ng/mL'],
  ])('%s never parts from its unit', (_, quantity, expected) => {
    expect(formatQuantity(quantity, english)).toBe(expected);
  });
});

describe('a dose', () => {
  it('of 80 mg has no trailing zero and names its salt form', () => {
    expect(formatDose({ amountMg: 80, saltForm: 'HCl' }, createTranslator('en-CA'))).toBe('80\u00a0mg\u00a0HCl');
  });
  it('of 62.5 mg free base says so', () => {
    expect(formatDose({ amountMg: 62.5, saltForm: 'freebase' }, createTranslator('en-CA'))).toBe(
      '62.5\u00a0mg\u00a0free\u00a0base',
    );
  });
});

describe('a duration', () => {
  it.each([
    ['107 minutes', 107 * minutes, '1hr\u00a047min'],
    ['one hour leaves out zero minutes', 60 * minutes, '1hr'],
    ['59 minutes 59 seconds is not yet an hour', 60 * minutes - 1000, '59min'],
    ['nothing is 0min', 0, '0min'],
    ['25 hours', 25 * 60 * minutes, '1d\u00a01hr'],
  ])('of %s', (_, milliseconds, expected) => {
    expect(formatDuration(milliseconds, english)).toBe(expected);
  });
  it('to the second', () => {
    expect(formatDuration(12 * minutes + 38_000, english, 'seconds')).toBe('12min\u00a038s');
  });
});

describe('a moment', () => {
  it('is told on a 24-hour clock in the given zone', () => {
    expect(formatTime(at, 'America/Toronto')).toBe('10:47');
    expect(formatTime(at, 'Australia/Sydney')).toBe('00:47');
    expect(formatTime(at, 'America/Toronto', 'seconds')).toBe('10:47:30');
  });
  it('has the month as a word and the day of its zone', () => {
    expect(formatDate(at, 'America/Toronto', english)).toBe('14-Aug-2026');
    expect(formatDate(at, 'Australia/Sydney', english)).toBe('15-Aug-2026');
  });
  it('has a machine-readable form', () => {
    expect(isoInstant(at)).toBe('2026-08-14T14:47:30.000Z');
    expect(isoInstant(Number.NaN)).toBe('');
  });
});

describe('a day', () => {
  it('has the month as a word', () => {
    expect(formatDay('2026-09-05', english)).toBe('05-Sep-2026');
  });
  it('that is none is shown as it is', () => {
    expect(formatDay('soon', english)).toBe('soon');
  });
});
