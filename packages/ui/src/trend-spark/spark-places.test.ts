import { describe, expect, it } from 'vitest';
import { sparkPlaces } from './spark-places.ts';

const paper = { scale: { min: 40, max: 200 }, span: { from: 0, to: 90 } };
const point = (at: number, value: number) => ({ at, value });

describe('a tiny trend', () => {
  it('puts the ends of the scale and of the time at the edges of its paper', () => {
    expect(sparkPlaces({ ...paper, points: [point(0, 40), point(90, 200)] }).segments).toEqual(['3,21 93,3']);
  });

  it('keeps a value beyond the scale at the edge', () => {
    expect(sparkPlaces({ ...paper, points: [point(90, 260)] }).last).toEqual({ x: 93, y: 3 });
  });

  it('orders readings by their time', () => {
    expect(sparkPlaces({ ...paper, points: [point(90, 40), point(0, 40)] }).segments).toEqual(['3,21 93,21']);
  });

  it('does not cross a missed round', () => {
    const points = [point(0, 40), point(30, 40), point(90, 40)];
    expect(sparkPlaces({ ...paper, points, missed: [60] }).segments).toEqual(['3,21 33,21', '93,21']);
  });

  it('has no place without a reading', () => {
    expect(sparkPlaces({ ...paper, points: [] })).toEqual({ segments: [], last: undefined });
  });
});
