import type { Instant } from '@mdma-at/evidence';
import type { Journal } from '@mdma-at/journal';
import type { DosingDayState } from '@mdma-at/protocol';
import type { Beat } from '@mdma-at/simulator';

/** The beats of a script that the record doesn't have yet and that still make sense. */
function remainingBeats(script: readonly Beat[], journal: Journal): readonly Beat[] {
  const played = new Set(journal.map((entry) => entry.id));
  const reached = script.findLastIndex(({ command }) => played.has(command.id));
  return script.slice(reached + 1);
}

/** The next thing that somebody does, if anything. */
export function nextBeat(script: readonly Beat[], journal: Journal, day: DosingDayState): Beat | undefined {
  return remainingBeats(script, journal).find((beat) => !beat.unless?.(day));
}

/** When the next signs are measured, for whoever wants to skip there; after the last of them, when the script ends. */
export function nextReadingAt(script: readonly Beat[], journal: Journal, day: DosingDayState): Instant | undefined {
  const remaining = remainingBeats(script, journal);
  const reading = remaining.find(({ command, unless }) => command.type === 'record-vitals' && !unless?.(day));
  return (reading ?? remaining.at(-1))?.at;
}
