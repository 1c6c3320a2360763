import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tracePath } from './trace-path.ts';

const strip = { min: 40, max: 140 };
const span = { from: 0, to: 10_000 };
const trace = (at: readonly number[], values: readonly number[], gapAfterMs = 5_000) =>
  ({ sign: 'heartRate', at, values, gapAfterMs }) as const;

describe('a dense trace', () => {
  it('keeps the lowest and the highest value of each column', () => {
    // columns of one second; 90 is half way up, 140 the top, 40 the bottom
    expect(tracePath(trace([0, 300, 600, 1_200], [90, 140, 40, 90]), span, strip, 10).d).toBe('M0 0V100L1 50V50');
  });

  it('is not bridged across a drop-out', () => {
    expect(tracePath(trace([0, 1_000, 2_000], [90, Number.NaN, 90]), span, strip, 10).d).toBe('M0 50V50M2 50V50');
  });

  it('is bridged across a pause of exactly the agreed length and not across one that is longer', () => {
    expect(tracePath(trace([0, 5_000], [90, 90]), span, strip, 10).d).toBe('M0 50V50L5 50V50');
    expect(tracePath(trace([0, 5_001], [90, 90]), span, strip, 10).d).toBe('M0 50V50M5 50V50');
  });

  it('marks where it leaves the paper, once for each stretch', () => {
    expect(tracePath(trace([0, 1_000, 2_000, 3_000, 4_000], [90, 141, 150, 90, 39]), span, strip, 10).beyond).toEqual([
      { column: 1, side: 'above' },
      { column: 4, side: 'below' },
    ]);
  });

  it('leaves out what lies outside the span, and is empty when nothing was measured', () => {
    expect(tracePath(trace([-1, 10_001], [90, 90]), span, strip, 10)).toEqual({ d: '', beyond: [] });
    expect(tracePath(trace([], []), span, strip, 10)).toEqual({ d: '', beyond: [] });
  });

  it('can be drawn part by part', () => {
    const whole = trace([0, 1_000, 2_000], [90, 140, 40]);
    expect(tracePath(whole, span, strip, 10, 0, 2).d).toBe('M0 50V50L1 0V0');
    expect(tracePath(whole, span, strip, 10, 1, 3).d).toBe('M1 0V0L2 100V100');
  });

  it('never draws beyond the paper and never more than one stroke a column and gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(Number.NaN)), {
          maxLength: 200,
        }),
        (values) => {
          const { d } = tracePath(
            trace(
              values.map((_, second) => second * 50),
              values,
            ),
            span,
            strip,
            10,
          );
          const heights = [...d.matchAll(/[ V](-?[\d.]+)/g)].map(([, y]) => Number(y));
          expect(heights.every((y) => y >= 0 && y <= 100)).toBe(true);
          const gaps = values.filter((value) => Number.isNaN(value)).length;
          expect((d.match(/[ML]/g) ?? []).length).toBeLessThanOrEqual(10 + gaps);
        },
      ),
    );
  });
});
