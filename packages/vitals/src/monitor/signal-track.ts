import type { VitalSign } from '../reading.ts';
import { shifted, windowSeconds } from './bit-window.ts';
import { type Latch, type LatchRule, runLatch } from './latch.ts';

/** What a limit has seen of a signal: bit 0 of each window is the newest second. */
export interface LimitMarks {
  readonly beyond: number;
  readonly clear: number;
  /** As it stood when the oldest sample that may still come late was taken. */
  readonly settled: number | null;
  /** As it stands now; `ended` may still be changed by a sample that comes late. */
  readonly latch: Latch;
}

/** A signal as far as it was sampled. Plain JSON. */
export interface SignalTrack {
  readonly sign: VitalSign;
  /** The seconds of the earliest and of the newest sample, counted from 1970. */
  readonly first: number;
  readonly head: number;
  readonly seen: number;
  /** One for each limit, then one for the gap; none while all that is remembered lies well inside every limit. */
  readonly marks: readonly LimitMarks[];
  /** Samples that came too late to be judged. */
  readonly late: number;
}

/** One limit of a signal, ready to be applied. */
export interface SignalLimit {
  readonly rule: LatchRule;
  readonly isBeyond: (value: number) => boolean;
  readonly isClear: (value: number) => boolean;
}

/** A signal's rules, ready to be applied. */
export interface SignalPlan {
  readonly limits: readonly SignalLimit[];
  readonly gap: LatchRule;
  readonly gapSeconds: number;
  readonly lateSeconds: number;
  /** Strictly between these two a value is well inside every limit. */
  readonly calmAbove: number;
  readonly calmBelow: number;
}

/** Seconds for which one latch was closed, with the index of its limit (the gap comes last). */
export interface Ended {
  readonly index: number;
  readonly since: number;
  readonly until: number;
}

/** A track after a sample, with what can no longer change. */
export interface Tracked {
  readonly track: SignalTrack;
  readonly ended: readonly Ended[];
}

const none: readonly never[] = [];

/** The track of a signal of which the first sample is about to be added. */
export function firstSample(sign: VitalSign, second: number): SignalTrack {
  return { sign, first: second, head: second, seen: 0, marks: none, late: 0 };
}

/** Whether a sample leaves a quiet track quiet, so that nothing has to be worked out. */
export function staysQuiet(track: SignalTrack, plan: SignalPlan, second: number, value: number): boolean {
  return (
    track.marks.length === 0 &&
    value > plan.calmAbove &&
    value < plan.calmBelow &&
    second - track.head <= plan.gapSeconds &&
    track.head - second <= plan.lateSeconds
  );
}

/** A quiet track after a calm sample. */
export function quietSample(track: SignalTrack, second: number): SignalTrack {
  const { sign, first, head, seen, marks, late } = track;
  return second > head
    ? { sign, first, head: second, seen: shifted(seen, second - head) | 1, marks, late }
    : { sign, first: Math.min(first, second), head, seen: seen | (1 << (head - second)), marks, late };
}

/** A track after any sample. A sample that comes later than it may is counted and not judged. */
export function addSample(track: SignalTrack, plan: SignalPlan, second: number, value: number): Tracked {
  if (track.head - second > plan.lateSeconds) return { track: { ...track, late: track.late + 1 }, ended: none };
  const ended: Ended[] = [];
  let windows = openWindows(track, plan);
  let { head, seen } = track;
  for (let left = Math.min(second - head, 2 * windowSeconds); left > 0; left -= 1) {
    seen = shifted(seen, 1);
    head += 1;
    windows = windows.map((marks, index) => settleOne(marks, { seen, head, first: track.first, index, plan, ended }));
  }
  head = Math.max(track.head, second);
  const first = Math.min(track.first, second);
  const bit = 1 << (head - second);
  const twice = (seen & bit) !== 0;
  seen |= bit;
  const marks = windows.map((window, index): LimitMarks => {
    const limit = plan.limits[index];
    const beyond = limit?.isBeyond(value) ? window.beyond | bit : window.beyond;
    // of two values in one second the worse one counts
    const clear = limit ? clearAfter(window.clear, { bit, twice, isClear: limit.isClear(value) }) : 0;
    const rule = limit?.rule ?? plan.gap;
    const span = { head, first, from: plan.lateSeconds, to: 0, since: window.settled };
    const latch = runLatch(rule, { beyond, clear, seen }, span);
    return { beyond, clear, settled: window.settled, latch };
  });
  const quiet = marks.every((mark, index) => isQuiet(mark, seen, plan.limits[index] === undefined));
  return { track: { sign: track.sign, first, head, seen, marks: quiet ? none : marks, late: track.late }, ended };
}

function clearAfter(
  clear: number,
  { bit, twice, isClear }: { readonly bit: number; readonly twice: boolean; readonly isClear: boolean },
): number {
  if (!isClear) return clear & ~bit;
  return twice ? clear : clear | bit;
}

function openWindows({ marks, seen }: SignalTrack, { limits }: SignalPlan): readonly LimitMarks[] {
  if (marks.length > 0) return marks;
  const calm: LimitMarks = { beyond: 0, clear: seen, settled: null, latch: { since: null, ended: none } };
  return [...limits.map(() => calm), { ...calm, clear: 0 }];
}

interface Settling {
  readonly seen: number;
  readonly head: number;
  readonly first: number;
  readonly index: number;
  readonly plan: SignalPlan;
  readonly ended: Ended[];
}

/** One second on: what lies further back than a sample may be late is settled. */
function settleOne(marks: LimitMarks, { seen, head, first, index, plan, ended }: Settling): LimitMarks {
  const beyond = shifted(marks.beyond, 1);
  const clear = shifted(marks.clear, 1);
  const age = plan.lateSeconds + 1;
  const rule = plan.limits[index]?.rule ?? plan.gap;
  const settled = runLatch(rule, { beyond, clear, seen }, { head, first, from: age, to: age, since: marks.settled });
  for (const { since, until } of settled.ended) ended.push({ index, since, until });
  return { beyond, clear, settled: settled.since, latch: marks.latch };
}

function isQuiet({ beyond, clear, settled, latch }: LimitMarks, seen: number, gap: boolean): boolean {
  return (
    settled === null && latch.since === null && latch.ended.length === 0 && beyond === 0 && (gap || clear === seen)
  );
}
