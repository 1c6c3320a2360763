import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../messages/translator.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { partialDateText, sinceText, whenText } from './law-date.ts';

const words = createTranslator('en-CA');

describe('a date of law says no more than is known', () => {
  it.each([
    ['2023-07-01', '01-Jul-2023', 'since 01-Jul-2023'],
    [{ earliest: '2020-11-01', latest: '2020-11-30', precision: 'month' }, 'in Nov 2020', 'since Nov 2020'],
    [{ earliest: '1986-01-01', latest: '1986-12-31', precision: 'year' }, 'in 1986', 'since 1986'],
    [
      { earliest: '2022-05-24', latest: '2023-12-31', precision: 'range' },
      'between 24-May-2022 and 31-Dec-2023',
      'since a day between 24-May-2022 and 31-Dec-2023',
    ],
    [
      { earliest: '2022-06-08', latest: '2022-06-08', precision: 'circa' },
      'about 08-Jun-2022',
      'since about 08-Jun-2022',
    ],
    [
      { earliest: '2025-01-01', latest: '2025-06-30', precision: 'circa' },
      'about 01-Jan-2025 to 30-Jun-2025',
      'since about 01-Jan-2025 to 30-Jun-2025',
    ],
    ['unknown', 'day not recorded', 'since when is not recorded'],
  ] as const)('%o', (date, when, since) => {
    expect(whenText(date, words)).toBe(when);
    expect(sinceText(date, words)).toBe(since);
  });

  it.each([
    ['2025-09-04', '04-Sep-2025'],
    ['2025-09', 'Sep 2025'],
    ['2025', '2025'],
  ])('of a source, %s is written %s', (date, text) => {
    expect(partialDateText(date, words)).toBe(text);
  });
});

describe('a day on an axis', () => {
  it('is one more than the day before, over a leap day too', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2023-03-01') - dayNumber('2023-02-28')).toBe(1);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('comes back as the day it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
  });
});
