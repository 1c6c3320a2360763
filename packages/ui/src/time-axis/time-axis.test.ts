import { describe, expect, it } from 'vitest';
import { clinicalTicks } from './clinical-ticks.ts';
import { stepCursor } from './step-cursor.ts';
import { timeScale } from './time-scale.ts';
import { wallHour } from './wall-hour.ts';

const at = (text: string) => Date.parse(`2026-11-21T${text}:00Z`);
const day = { from: at('08:30'), to: at('17:00') };

describe('the shared time axis', () => {
  it('puts the start at 0, the end at 100 and the middle half way', () => {
    const scale = timeScale(day);
    expect(scale.percent(at('08:30'))).toBe(0);
    expect(scale.percent(at('17:00'))).toBe(100);
    expect(scale.percent(at('12:45'))).toBe(50);
  });

  it('keeps a drawn place inside the plot, and says when the moment is not shown', () => {
    const scale = timeScale(day);
    expect(scale.x(at('18:00'))).toBe('100%');
    expect(scale.shows(at('18:00'))).toBe(false);
    expect(scale.shows(at('17:00'))).toBe(true);
  });

  it('turns a place back into the same moment', () => {
    const scale = timeScale(day);
    expect(scale.at(scale.percent(at('10:42')))).toBe(at('10:42'));
  });

  it('ticks every whole hour that the span holds, its end included', () => {
    const hours = clinicalTicks(day, 60, at('09:00'));
    expect(hours).toHaveLength(9);
    expect(hours[0]).toBe(at('09:00'));
    expect(hours.at(-1)).toBe(at('17:00'));
  });

  it('counts elapsed hours from a dose at 09:07, not from the hour', () => {
    expect(clinicalTicks({ from: at('09:00'), to: at('11:30') }, 60, at('09:07'))).toEqual([
      at('09:07'),
      at('10:07'),
      at('11:07'),
    ]);
  });

  it('has no ticks in a span that falls between two', () => {
    expect(clinicalTicks({ from: at('09:01'), to: at('09:04') }, 5, at('09:00'))).toEqual([]);
  });

  it('finds the whole hour of a zone that is half an hour off', () => {
    expect(wallHour(at('08:45'), 'UTC')).toBe(at('08:00'));
    expect(wallHour(at('08:45'), 'Asia/Kolkata')).toBe(at('08:30'));
  });
});

describe('the inspect-time cursor', () => {
  it.each([
    ['ArrowRight', '10:43'],
    ['ArrowLeft', '10:41'],
    ['PageUp', '10:57'],
    ['PageDown', '10:27'],
    ['Home', '08:30'],
    ['End', '17:00'],
  ])('%s at 10:42 goes to %s', (key, expected) => {
    expect(stepCursor(at('10:42'), key, day)).toBe(at(expected));
  });

  it('stops at the end of the span', () => {
    expect(stepCursor(at('16:59'), 'PageUp', day)).toBe(at('17:00'));
    expect(stepCursor(at('17:00'), 'ArrowRight', day)).toBe(at('17:00'));
  });

  it('leaves other keys alone', () => {
    expect(stepCursor(at('10:42'), 'a', day)).toBeUndefined();
  });
});
