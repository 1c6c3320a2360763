import { expect, it } from 'vitest';
import type { MonitorState } from '../monitor/monitor-state.ts';
import { episodesOf, foundEpisodes, monitorAll, monitoredStream } from './monitored-stream.ts';

it.each([7, 8])('over eight hours of samples the monitor finds what a hand-written loop finds (seed %d)', (seed) => {
  const { stream, spots, monitor, limit } = monitoredStream(seed);
  const answer = limit(stream);
  const found = foundEpisodes(answer);
  let disagree = 0;
  let changes = 0;
  const onRow = (row: number, { alerts }: MonitorState) => {
    const level = Math.max(
      0,
      ...alerts.filter(({ returnedAt }) => returnedAt === undefined).map((alert) => alert.level),
    );
    // a reading of several signs is several rows: only after its last one can both say the same
    if ((stream.sign[row] ?? 0) < 2 && (stream.sign[row + 1] ?? 0) < 2) disagree += level === answer.level[row] ? 0 : 1;
    changes += row > 0 && answer.level[row] !== answer.level[row - 1] ? 1 : 0;
  };
  expect(found.length).toBeGreaterThan(8);
  expect(episodesOf(monitor, monitorAll(monitor, { stream, spots, onRow }))).toEqual(found);
  expect(changes).toBeGreaterThan(15);
  expect(disagree).toBe(0);
});
