import { count, newest, windowSeconds } from './bit-window.ts';

/** Whether a condition stands, and the times it stood before, in seconds. */
export interface Latch {
  readonly since: number | null;
  readonly ended: readonly { readonly since: number; readonly until: number }[];
}

/** When a condition is raised and when it has returned, read from windows of seconds. */
export type LatchRule =
  | {
      readonly kind: 'limit';
      readonly sustain: number;
      readonly sustainLeast: number;
      readonly back: number;
      readonly backLeast: number;
    }
  | { readonly kind: 'gap'; readonly silence: number };

interface Windows {
  readonly beyond: number;
  readonly clear: number;
  readonly seen: number;
}

interface Span {
  readonly head: number;
  /** The first sample of all: before it nothing is a gap. */
  readonly first: number;
  /** Ages in seconds, oldest first, both included. */
  readonly from: number;
  readonly to: number;
  readonly since: number | null;
}

const none: Latch['ended'] = [];
const nothing: Latch = { since: null, ended: none };
const full = newest(windowSeconds);

/** Follows a condition second by second. The answer depends on what the windows hold, never on how it came there. */
export function runLatch(rule: LatchRule, windows: Windows, { head, first, from, to, since: before }: Span): Latch {
  // most limits, most of the time: nothing lies beyond, and nothing was missed
  if (before === null && (rule.kind === 'gap' ? windows.seen === full : windows.beyond === 0)) return nothing;
  let since = before;
  let ended = none;
  for (let age = from; age >= to; age -= 1) {
    if (since === null) {
      if (isRaised(rule, windows, age) && (rule.kind === 'limit' || head - age - rule.silence >= first))
        since = head - age;
    } else if (isBack(rule, windows, age)) {
      ended = [...ended, { since, until: head - age }];
      since = null;
    }
  }
  return { since, ended };
}

function isRaised(rule: LatchRule, { beyond, seen }: Windows, age: number): boolean {
  if (rule.kind === 'gap') return ((seen >>> age) & newest(rule.silence)) === 0;
  const span = newest(rule.sustain);
  const measured = (seen >>> age) & span;
  return (measured & ~(beyond >>> age)) === 0 && count(measured) >= rule.sustainLeast;
}

function isBack(rule: LatchRule, { clear, seen }: Windows, age: number): boolean {
  if (rule.kind === 'gap') return ((seen >>> age) & 1) === 1;
  const span = newest(rule.back);
  const measured = (seen >>> age) & span;
  return (measured & ~(clear >>> age)) === 0 && count(measured) >= rule.backLeast;
}
