import { describe, expect, it } from 'vitest';
import { stepTile, type TileBox } from './step-tile.ts';

// two rows of three and, below a heading, a last row of one
const boxes: readonly TileBox[] = [
  { left: 0, top: 0, width: 100 },
  { left: 100, top: 0, width: 100 },
  { left: 200, top: 0, width: 100 },
  { left: 0, top: 80, width: 100 },
  { left: 100, top: 80, width: 100 },
  { left: 200, top: 80, width: 100 },
  { left: 0, top: 220, width: 100 },
];

describe('keys lead from tile to tile', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 6, undefined],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 6],
    ['ArrowDown', 6, undefined],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 6, 3],
    ['ArrowUp', 2, undefined],
    ['Home', 5, 0],
    ['End', 1, 6],
    ['Enter', 1, undefined],
  ] as const)('%s from %s leads to %s', (key, from, to) => {
    expect(stepTile(boxes, from, key)).toBe(to);
  });

  it('left is forward where the script runs from right to left', () => {
    expect(stepTile(boxes, 0, 'ArrowLeft', 'rtl')).toBe(1);
    expect(stepTile(boxes, 1, 'ArrowRight', 'rtl')).toBe(0);
  });

  it('an empty board leads nowhere', () => {
    expect(stepTile([], 0, 'Home')).toBeUndefined();
    expect(stepTile([], 0, 'ArrowDown')).toBeUndefined();
  });
});
