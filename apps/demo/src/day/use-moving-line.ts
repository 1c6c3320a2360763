import type { Instant } from '@mdma-at/evidence';
import { useEffect } from 'react';
import type { SimClock } from '../clock/sim-clock.ts';

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Moves the line of the present at every tick, by its translation alone; all else waits for the next look at the clock. */
export function useMovingLine(clock: SimClock, { from, to }: Stretch): void {
  useEffect(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    return clock.subscribe(() => {
      const translate = `${((clock.now() - from) / (to - from)) * 100}cqi`;
      for (const line of document.querySelectorAll<HTMLElement>('.mdma-now-line')) line.style.translate = translate;
    });
  }, [clock, from, to]);
}
