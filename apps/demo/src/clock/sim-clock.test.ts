import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSimClock } from './sim-clock.ts';

let wall = 0;
beforeEach(() => {
  wall = 1_000;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function pass(milliseconds: number): void {
  wall += milliseconds;
  vi.advanceTimersByTime(milliseconds);
}

it('starts paused, and paused time stands still', () => {
  const clock = createSimClock(50_000, () => wall);
  pass(5_000);
  expect(clock.now()).toBe(50_000);
});

it('two minutes at 240 times are eight hours', () => {
  const clock = createSimClock(0, () => wall);
  clock.setRate(240);
  pass(120_000);
  expect(clock.now()).toBe(8 * 60 * 60 * 1_000);
});

it('a change of rate counts from that moment on', () => {
  const clock = createSimClock(0, () => wall);
  clock.setRate(60);
  pass(1_000);
  clock.setRate(1);
  pass(1_000);
  expect(clock.now()).toBe(61_000);
});

it('it never goes back', () => {
  const clock = createSimClock(10_000, () => wall);
  clock.skipTo(9_999);
  expect(clock.now()).toBe(10_000);
  clock.skipTo(10_001);
  expect(clock.now()).toBe(10_001);
});

it('a machine whose own clock jumps back does not turn it back', () => {
  const clock = createSimClock(10_000, () => wall);
  clock.setRate(1);
  pass(1_000);
  wall -= 3_600_000;
  vi.advanceTimersByTime(100);
  expect(clock.now()).toBe(11_000);
});

it('tells its listeners as it runs, and none after it stopped', () => {
  const clock = createSimClock(0, () => wall);
  const heard = vi.fn();
  clock.subscribe(heard);
  clock.setRate(1);
  pass(300);
  expect(heard).toHaveBeenCalledTimes(4);
  clock.stop();
  pass(300);
  expect(heard).toHaveBeenCalledTimes(4);
});

it('waits at a moment until that is lifted, and makes up for the wait', () => {
  const clock = createSimClock(0, () => wall);
  clock.waitAt(60_000);
  clock.setRate(240);
  pass(500);
  expect(clock.now()).toBe(60_000);
  clock.waitAt(120_000);
  pass(100);
  expect(clock.now()).toBe(120_000);
  clock.waitAt(undefined);
  pass(1_000);
  expect(clock.now()).toBe(1_600 * 240);
});

it('makes up for a second at most, so that a page that slept does not race', () => {
  const clock = createSimClock(0, () => wall);
  clock.waitAt(0);
  clock.setRate(60);
  pass(3_600_000);
  clock.waitAt(undefined);
  pass(100);
  expect(clock.now()).toBe(1_100 * 60);
});

it('a pause or another rate makes up for nothing', () => {
  const clock = createSimClock(0, () => wall);
  clock.waitAt(0);
  clock.setRate(240);
  pass(800);
  clock.setRate(0);
  clock.waitAt(undefined);
  clock.setRate(1);
  pass(100);
  expect(clock.now()).toBe(100);
});

it('a skip stops where it has to wait', () => {
  const clock = createSimClock(0, () => wall);
  clock.waitAt(60_000);
  clock.skipTo(90_000);
  expect(clock.now()).toBe(60_000);
});

function passTicks(ticks: number): void {
  for (let tick = 0; tick < ticks; tick += 1) pass(100);
}

it('a screen is told every fifth tick, twice a second, and at once when the rate changes or time is skipped', () => {
  const clock = createSimClock(0, () => wall);
  const looked: number[] = [];
  clock.subscribeShown(() => looked.push(clock.shown()));
  clock.setRate(60);
  passTicks(4);
  expect(looked).toEqual([0]);
  passTicks(1);
  expect(looked).toEqual([0, 30_000]);
  passTicks(6);
  expect(looked).toEqual([0, 30_000, 60_000]);
  clock.skipTo(600_000);
  clock.setRate(0);
  expect(looked).toEqual([0, 30_000, 60_000, 600_000, 600_000]);
  expect(clock.shown()).toBe(clock.now());
});

it('what cannot wait is shown in its own tick, and the next look comes half a second later', () => {
  const clock = createSimClock(0, () => wall);
  const looked: number[] = [];
  clock.setRate(1);
  clock.subscribeShown(() => looked.push(clock.shown()));
  clock.subscribe(() => {
    if (clock.now() === 200) clock.show();
  });
  passTicks(7);
  expect(looked).toEqual([200, 700]);
});
