import type { Instant } from '@mdma-at/evidence';

/** How many times faster than life the clock runs; 0 is paused. */
export type Rate = 0 | 1 | 60 | 240 | 960;

/** A clock that a person can pause, speed up and move forward, never back. */
export interface SimClock {
  readonly now: () => Instant;
  readonly rate: () => Rate;
  readonly setRate: (rate: Rate) => void;
  /** Moves to a later moment; an earlier one changes nothing. */
  readonly skipTo: (at: Instant) => void;
  /**
   * Runs no further than this moment until told otherwise, so that what happens then is written down before time goes on.
   * What a short wait cost is made up for afterwards: writing things down makes no day longer.
   */
  readonly waitAt: (at: Instant | undefined) => void;
  /** Hears every tick, and every change of the rate. */
  readonly subscribe: (changed: () => void) => () => void;
  /** The moment that a screen tells: that of every fifth tick, so that words and numbers change twice a second at most. */
  readonly shown: () => Instant;
  readonly subscribeShown: (changed: () => void) => () => void;
  /** Tells the present at once, because something is so now that was not so before. */
  readonly show: () => void;
  readonly stop: () => void;
}

const tickMilliseconds = 100;
const ticksPerLook = 5;

/** So much of the machine's time that went by while the clock waited is made up for, no more: a page that was asleep doesn't race. */
const mostOwed = 1_000;

/** Starts paused at a moment. `wall` is the machine's clock, given so that a test can turn it. */
export function createSimClock(startAt: Instant, wall: () => number): SimClock {
  let at = startAt;
  let barrier = Number.POSITIVE_INFINITY;
  let rate: Rate = 0;
  let since = wall();
  let owed = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let ticks = 0;
  let shown = Math.floor(startAt);
  const listeners = new Set<() => void>();
  const lookers = new Set<() => void>();

  function advance(): void {
    const reading = wall();
    const gone = owed + Math.max(0, reading - since);
    const until = Math.min(at + gone * rate, Math.max(at, barrier));
    owed = rate === 0 ? 0 : Math.min(gone - (until - at) / rate, mostOwed);
    at = until;
    since = reading;
  }
  function tell(): void {
    for (const listener of listeners) listener();
  }
  function show(): void {
    ticks = 0;
    shown = Math.floor(at);
    for (const looker of lookers) looker();
  }
  function tick(): void {
    advance();
    ticks += 1;
    if (ticks >= ticksPerLook) show();
    tell();
  }
  function run(): void {
    clearInterval(timer);
    timer = rate === 0 ? undefined : setInterval(tick, tickMilliseconds);
  }

  return {
    now: () => Math.floor(at),
    rate: () => rate,
    setRate: (next) => {
      advance();
      owed = 0;
      rate = next;
      run();
      show();
      tell();
    },
    skipTo: (moment) => {
      advance();
      owed = 0;
      at = Math.max(at, Math.min(moment, barrier));
      show();
      tell();
    },
    waitAt: (moment) => {
      advance();
      barrier = moment ?? Number.POSITIVE_INFINITY;
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    shown: () => shown,
    subscribeShown: (changed) => {
      lookers.add(changed);
      return () => lookers.delete(changed);
    },
    show,
    stop: () => {
      clearInterval(timer);
      listeners.clear();
      lookers.clear();
    },
  };
}
