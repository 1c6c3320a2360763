import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from './linear-scale.ts';

describe('a straight scale', () => {
  const pressure = linearScale([40, 200], [100, 0]);

  it('puts the lowest value at the foot of the paper and the highest at its head', () => {
    expect(pressure.place(40)).toBe(100);
    expect(pressure.place(120)).toBe(50);
    expect(pressure.place(200)).toBe(0);
  });

  it('goes on beyond its ends, or stays at them where it is asked to', () => {
    expect(pressure.place(240)).toBe(-25);
    expect(pressure.inside(240)).toBe(0);
    expect(pressure.inside(0)).toBe(100);
  });

  it('a place outside the paper is the value at its edge', () => {
    expect(pressure.value(-25)).toBe(200);
    expect(pressure.value(150)).toBe(40);
  });

  it('a stretch without length has its one value in the middle', () => {
    expect(linearScale([5, 5], [0, 100]).place(5)).toBe(50);
  });

  it('leads back to the value that it came from', () => {
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
        fc.pre(from !== to);
        const scale = linearScale([from, to], [0, 100]);
        const one = from + (to - from) * part;
        expect(scale.value(scale.place(one))).toBeCloseTo(one, 3);
      }),
    );
  });
});
