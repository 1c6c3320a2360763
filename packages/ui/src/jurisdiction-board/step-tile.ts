/** Where a tile lies on the screen. */
export interface TileBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The tile a key leads to from the one at `index`, or nothing for other keys and beyond the edge. */
export function stepTile(
  boxes: readonly TileBox[],
  index: number,
  key: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): number | undefined {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backward = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
      return index + 1 < boxes.length ? index + 1 : undefined;
    case backward:
      return index > 0 ? index - 1 : undefined;
    case 'Home':
      return boxes.length > 0 ? 0 : undefined;
    case 'End':
      return boxes.length > 0 ? boxes.length - 1 : undefined;
    case 'ArrowDown':
      return nearestInRow(boxes, index, 1);
    case 'ArrowUp':
      return nearestInRow(boxes, index, -1);
    default:
      return undefined;
  }
}

function nearestInRow(boxes: readonly TileBox[], index: number, sign: 1 | -1): number | undefined {
  const here = boxes[index];
  if (!here) return undefined;
  const beyond = boxes.flatMap((box, at) => ((box.top - here.top) * sign > 1 ? [{ box, at }] : []));
  const row = Math.min(...beyond.map(({ box }) => (box.top - here.top) * sign));
  const center = here.left + here.width / 2;
  const distance = ({ box }: { readonly box: TileBox }): number => Math.abs(box.left + box.width / 2 - center);
  return beyond
    .filter(({ box }) => (box.top - here.top) * sign <= row + 1)
    .toSorted((one, other) => distance(one) - distance(other))[0]?.at;
}
