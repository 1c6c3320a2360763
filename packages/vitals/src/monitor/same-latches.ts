import type { Latch } from './latch.ts';
import type { SignalTrack } from './signal-track.ts';

const openLatch: Latch = { since: null, ended: [] };

/** Whether a sample left every limit of its signal as it stood: then nothing that shows has changed. */
export function sameLatches(before: SignalTrack, after: SignalTrack): boolean {
  const length = Math.max(before.marks.length, after.marks.length);
  for (let index = 0; index < length; index += 1) {
    if (!sameLatch(before.marks[index]?.latch, after.marks[index]?.latch)) return false;
  }
  return true;
}

function sameLatch(one: Latch = openLatch, other: Latch = openLatch): boolean {
  return (
    one.since === other.since &&
    one.ended.length === other.ended.length &&
    one.ended.every(
      ({ since, until }, index) => since === other.ended[index]?.since && until === other.ended[index]?.until,
    )
  );
}
