import type { Instant } from '@mdma-at/evidence';
import { useSyncExternalStore } from 'react';
import type { Rate, SimClock } from './sim-clock.ts';

/** The moment that a screen tells of a clock. */
export function useNow(clock: SimClock): Instant {
  return useSyncExternalStore(clock.subscribeShown, clock.shown);
}

export function useRate(clock: SimClock): Rate {
  return useSyncExternalStore(clock.subscribe, clock.rate);
}
