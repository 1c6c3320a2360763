import type { Instant } from '@mdma-at/evidence';

interface Drawn {
  readonly points: readonly { readonly at: Instant; readonly value: number }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly span: { readonly from: Instant; readonly to: Instant };
  readonly missed?: readonly Instant[];
}

interface Places {
  /** Each stretch between two missed rounds, as the points of a polyline. */
  readonly segments: readonly string[];
  readonly last: { readonly x: number; readonly y: number } | undefined;
}

const paper = { width: 96, height: 24, edge: 3 } as const;

function place(part: number, length: number): number {
  const inside = Math.min(1, Math.max(0, part));
  return Math.round((paper.edge + inside * (length - 2 * paper.edge)) * 10) / 10;
}

/** Where the points of a tiny trend lie on its paper; values beyond the scale stand at its edge, gaps are not bridged. */
export function sparkPlaces({ points, scale, span, missed = [] }: Drawn): Places {
  const ordered = points
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, value }) => ({
      at,
      x: place((at - span.from) / (span.to - span.from), paper.width),
      y: Math.round((paper.height - place((value - scale.min) / (scale.max - scale.min), paper.height)) * 10) / 10,
    }));
  const stretches: (typeof ordered)[] = [];
  for (const point of ordered) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    const broken = before && missed.some((at) => before.at < at && at < point.at);
    if (stretch && !broken) stretch.push(point);
    else stretches.push([point]);
  }
  const last = ordered.at(-1);
  return {
    segments: stretches.map((stretch) => stretch.map(({ x, y }) => `${x},${y}`).join(' ')),
    last: last && { x: last.x, y: last.y },
  };
}
