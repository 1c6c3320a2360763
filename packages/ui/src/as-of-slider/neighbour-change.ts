import type { Day } from '@mdma-at/evidence';

/** A day from which the law differs, in a few words. */
export interface LawChange {
  readonly day: Day;
  /** The first day it may have been, where the day is inexact; `day` is then the last. */
  readonly earliest?: Day;
  /** What changed, in a few words: `Australia: rescheduled`. */
  readonly label: string;
  readonly unconfirmed?: boolean;
}

/** The nearest change before or after a day; several on one day count as one. */
export function neighbourChange(
  changes: readonly LawChange[],
  day: Day,
  direction: 'previous' | 'next',
): LawChange | undefined {
  const beyond = changes.filter((change) => (direction === 'next' ? change.day > day : change.day < day));
  const ordered = beyond.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return direction === 'next' ? ordered[0] : ordered.at(-1);
}
