/** A straight line between two stretches of numbers, and back. */
export interface LinearScale {
  /** Where a value lies; beyond the ends the line goes on. */
  readonly place: (value: number) => number;
  /** The same, kept between the two ends. */
  readonly inside: (value: number) => number;
  /** The value of a place, kept between the two ends. */
  readonly value: (place: number) => number;
}

/** The line that takes `from` and `to` of one stretch to the ends of another; the ends may lie either way round. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const between = (one: number, other: number, part: number): number => one * (1 - part) + other * part;
  // a stretch without length has one place for all
  const part = (value: number, low: number, high: number): number =>
    high === low ? 0.5 : (value - low) / (high - low);
  const clamped = (one: number): number => Math.min(1, Math.max(0, one));
  return {
    place: (value) => between(start, end, part(value, from, to)),
    inside: (value) => between(start, end, clamped(part(value, from, to))),
    value: (place) => between(from, to, clamped(part(place, start, end))),
  };
}
