import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import type { Day } from './basis.ts';
import { daysBetween } from './days-between.ts';
import { parseDay } from './parse-day.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((count) => addDays('2000-01-01', count));

describe('parseDay', () => {
  it.each(['2024-02-29', '2000-02-29', '1988-03-22', '2026-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['2026-02-30', 'day.not-in-calendar'],
    ['2023-02-29', 'day.not-in-calendar'],
    ['1900-02-29', 'day.not-in-calendar'],
    ['2026-13-01', 'day.not-in-calendar'],
    ['2026-00-10', 'day.not-in-calendar'],
    ['2026-2-3', 'day.format'],
    ['03/02/2026', 'day.format'],
    ['2026-02-03T00:00:00Z', 'day.format'],
    ['', 'day.format'],
    [null, 'day.format'],
    [undefined, 'day.format'],
    [20260203, 'day.format'],
  ])('%j is refused and the answer says what was seen', (input, code) => {
    const seen = typeof input === 'string' ? `"${input}"` : input === null ? 'null' : typeof input;
    expect(parseDay(input)).toEqual({
      ok: false,
      issues: [{ path: [], code, message: expect.stringContaining(seen) as string }],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parseDay(input).ok === 'boolean'));
  });
});

describe('counting civil days', () => {
  it.each<[Day, number, Day]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', -1, '2026-10-24'],
    ['1988-03-23', -1, '1988-03-22'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it('gains a leap day every four years', () => {
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(daysBetween(day, moved)).toBe(count);
        expect(addDays(moved, -count)).toBe(day);
        expect(parseDay(moved).ok).toBe(true);
      }),
    );
  });

  it('has no half days', () => {
    expect(() => addDays('2026-01-01', 0.5)).toThrow('[evidence] addDays counts whole days');
  });
});
