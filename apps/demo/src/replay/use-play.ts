import type { Journal } from '@mdma-at/journal';
import { useEffect, useState } from 'react';

/** How many times faster than it was a record can be played. */
export const speeds = [60, 240, 960] as const;

/** Entries that follow each other at once are still seen one by one. */
const shortest = 120;

/** Lets a replay run by itself, entry by entry, at its own pace, until the last one. */
export function usePlay(journal: Journal, cursor: number, move: (cursor: number) => void) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(speeds[1]);
  useEffect(() => {
    const [here, next] = [journal[cursor - 1], journal[cursor]];
    if (!playing || !here) return;
    if (!next) return setPlaying(false);
    const wait = Math.max(shortest, (next.recordedAt - here.recordedAt) / speed);
    const timer = setTimeout(() => move(next.seq), wait);
    return () => clearTimeout(timer);
  }, [playing, speed, journal, cursor, move]);
  return { playing, setPlaying, speed, setSpeed };
}
