import { describe, expect, it } from 'vitest';
import { dayAxis, spanOfDays } from './day-axis.ts';

describe('an axis of days', () => {
  const axis = dayAxis({ from: '2026-07-31', to: '2026-10-09' }, 6);

  it('the first day is at the start and the last at the end', () => {
    expect(axis.x('2026-07-31')).toBe('0%');
    expect(axis.x('2026-10-09')).toBe('100%');
    expect(axis.x('2026-09-04')).toBe('50%');
  });

  it('a day outside stays inside the picture', () => {
    expect(axis.x('2026-01-01')).toBe('0%');
    expect(axis.width('2026-01-01', '2027-01-01')).toBe('100%');
  });

  it('a span that ends before it begins has no length', () => {
    expect(axis.width('2026-09-04', '2026-08-04')).toBe('0%');
  });

  it('every first of a month has a tick', () => {
    expect(axis.ticks.map(({ day }) => day)).toEqual(['2026-08-01', '2026-09-01', '2026-10-01']);
  });

  it('over many months only some ticks are named', () => {
    const long = dayAxis({ from: '2026-01-15', to: '2027-12-15' }, 6);
    expect(long.ticks).toHaveLength(23);
    expect(long.ticks.filter(({ named }) => named)).toHaveLength(6);
  });

  it('the turn of the year is a month like any other', () => {
    const turn = dayAxis({ from: '2026-12-15', to: '2027-01-15' }, 6);
    expect(turn.ticks.map(({ day }) => day)).toEqual(['2027-01-01']);
  });

  it('a stretch holds all its days with a margin', () => {
    expect(spanOfDays(['2026-08-20', '2026-08-10'], 7)).toEqual({ from: '2026-08-03', to: '2026-08-27' });
  });
});
