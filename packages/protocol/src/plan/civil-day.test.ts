import { describe, expect, it } from 'vitest';
import { civilDay, isTimeZone, startOfDay } from './civil-day.ts';

describe('the civil day at a moment', () => {
  it.each([
    ['2026-03-08T06:59:59Z', 'America/Denver', '2026-03-07', 'a second before midnight'],
    ['2026-03-08T07:00:00Z', 'America/Denver', '2026-03-08', 'midnight before the clocks go forward'],
    ['2026-03-09T05:59:59Z', 'America/Denver', '2026-03-08', 'the short day ends an hour earlier'],
    ['2026-03-09T06:00:00Z', 'America/Denver', '2026-03-09', 'the next day begins'],
    ['2026-11-02T06:59:59Z', 'America/Denver', '2026-11-01', 'the long day ends an hour later'],
    ['2028-02-29T13:00:00Z', 'Pacific/Auckland', '2028-03-01', 'already the day after the leap day'],
  ])('%s in %s is %s (%s)', (moment, timeZone, day) => {
    expect(civilDay(Date.parse(moment), timeZone)).toBe(day);
  });

  it.each([
    ['2026-03-08', 'America/Denver', '2026-03-08T07:00:00Z'],
    ['2026-03-09', 'America/Denver', '2026-03-09T06:00:00Z'],
    ['2026-11-02', 'America/Denver', '2026-11-02T07:00:00Z'],
    ['2028-02-29', 'Pacific/Kiritimati', '2028-02-28T10:00:00Z'],
  ] as const)('%s begins in %s at %s', (day, timeZone, moment) => {
    expect(startOfDay(day, timeZone)).toBe(Date.parse(moment));
  });

  it('knows zones by name', () => {
    expect([isTimeZone('America/Denver'), isTimeZone('UTC'), isTimeZone('Mars/Olympus')]).toEqual([true, true, false]);
  });
});
