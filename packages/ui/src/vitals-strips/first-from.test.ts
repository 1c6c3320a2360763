import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom } from './first-from.ts';

describe('the first moment that is not before another', () => {
  it('a moment itself counts', () => {
    expect(firstFrom([10, 20, 20, 30], 20)).toBe(1);
    expect(firstFrom([10, 20, 30], 21)).toBe(2);
  });

  it('where all are before, it is their number; where none is, it is the first', () => {
    expect(firstFrom([10, 20], 30)).toBe(2);
    expect(firstFrom([10, 20], 0)).toBe(0);
    expect(firstFrom([], 0)).toBe(0);
  });

  it('is what looking at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), fc.integer({ min: -1, max: 101 }), (all, from) => {
        const moments = all.toSorted((one, other) => one - other);
        const found = moments.findIndex((at) => at >= from);
        expect(firstFrom(moments, from)).toBe(found < 0 ? moments.length : found);
      }),
    );
  });
});
