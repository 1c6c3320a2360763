import type { ObservedAnswer } from '../report.ts';

/** What an evaluation has looked at so far, and which of it was missing. */
export interface Trace {
  readonly observed: ObservedAnswer[];
  readonly missing: string[];
}

/** Forgets what was missing since `mark`, because the answer no longer depends on it. */
export function forgetMissing(trace: Trace, mark: number): void {
  if (trace.missing.length > mark) trace.missing.length = mark;
}

/** Notes an answer; one that is unknown or not recorded is missing as well. */
export function noteAnswer(trace: Trace, path: string, value: ObservedAnswer['value']): void {
  trace.observed.push({ path, value });
  if (value === 'unknown' || value === 'not-recorded') trace.missing.push(path);
}
