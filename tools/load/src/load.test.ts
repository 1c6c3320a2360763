import { execute, type JournalStore, startStream } from '@mdma-at/journal';
import { type MemoryData, openStore } from '@mdma-at/journal/memory';
import { dosingDay } from '@mdma-at/protocol';
import { describe, expect, it } from 'vitest';
import { checkStreams } from './check-streams.ts';
import { exampleInput, startsAt } from './example-day.ts';
import { loadOptions } from './options.ts';
import { percentile } from './percentile.ts';
import { figures, type WorkerReport } from './report.ts';
import { runLoad } from './run-load.ts';

const by = { id: 'simulator', role: 'system' };
const beside = { tz: { zone: 'UTC', offsetMin: 0 }, pins: {} };

/** A store with one day of two commands, and what whoever gave them was told. */
async function smallDay(): Promise<{
  readonly data: MemoryData;
  readonly store: JournalStore;
  readonly report: WorkerReport;
}> {
  const data: MemoryData = new Map();
  const store = openStore({ data });
  await startStream(store, 'day', dosingDay, { input: exampleInput(), by }, startsAt, beside);
  const acknowledged: (readonly [string, string, number])[] = [];
  for (const id of ['a', 'b']) {
    const command = { id, by, type: 'record-arrival' };
    const outcome = await execute(store, 'day', dosingDay, command, startsAt + 1, beside);
    acknowledged.push(['day', id, 'entries' in outcome ? outcome.entries.length : 0]);
  }
  const outcomes = { ok: 3, conflict: 1, duplicate: 0, failed: 0, unknown: 0 };
  return { data, store, report: { commandMs: [1, 3], appendMs: [1, 2], outcomes, acknowledged, failures: [] } };
}

describe('many days at once', () => {
  it('two processes run six days, half of them both at once: every day is whole, nothing is lost or doubled', async () => {
    const { lines, problems } = await runLoad({
      days: 6,
      processes: 2,
      concurrency: 3,
      shared: 3,
      cache: true,
      notify: true,
    });
    expect(problems).toEqual([]);
    expect(lines.join('\n')).toMatch(/verified: 6 streams, \d{3,} entries; 0 problems/);
    expect(lines.join('\n')).toMatch(/another writer first: [1-9]/);
  }, 120_000);
});

describe('the check after a run', () => {
  it('is content with what was told and stored', async () => {
    const { store, report } = await smallDay();
    expect((await checkStreams(store, [report])).problems).toEqual([]);
  });

  it.each<readonly [string, (lines: readonly string[]) => readonly string[], string]>([
    ['a lost entry', (lines) => lines.slice(0, -1), 'b has 0 entries'],
    [
      'an edited entry',
      (lines) => lines.with(-1, (lines.at(-1) ?? '').replace('"id":"b"', '"id":"c"')),
      'entry 3: saw',
    ],
    ['a doubled entry', (lines) => [...lines, lines.at(-1) ?? ''], 'entry 4: saw'],
  ])('names %s', async (_, damage, expected) => {
    const { data, store, report } = await smallDay();
    data.set('day', damage(data.get('day') ?? []));
    expect((await checkStreams(store, [report])).problems.join('\n')).toContain(expected);
  });

  it('names a lost stream, an entry nobody was told of, and what failed', async () => {
    const { store, report } = await smallDay();
    const other: WorkerReport = {
      ...report,
      acknowledged: [...report.acknowledged.slice(0, 1), ['gone', 'x', 1]],
      failures: ['day c: failed'],
    };
    expect((await checkStreams(store, [other])).problems).toEqual([
      'day c: failed',
      'day: nobody was told of b',
      'gone: lost',
    ]);
  });
});

describe('figures and options', () => {
  it('adds up what several processes saw', async () => {
    const { report } = await smallDay();
    expect(figures([report, report], 2)).toEqual([
      'commands: 4 in 2.0 s',
      'appends: 6, 3 per second',
      'another writer first: 2 (25.0 % of tries)',
      'unknown: 0, failed: 0',
      'a command: p50 1.0, p95 3.0, p99 3.0, p100 3.0 ms',
      'an append: p50 1.0, p95 2.0, p99 2.0, p100 2.0 ms',
    ]);
  });

  it.each([
    [[5, 1, 4, 2, 3], 0.5, 3],
    [[5, 1, 4, 2, 3], 0.95, 5],
    [[10], 0.01, 10],
    [[], 0.5, 0],
  ])('of %j the percentile %f is %i', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('reads the command line, with or without pnpm’s --, and refuses what is no number', () => {
    expect(loadOptions([])).toEqual({
      days: 1000,
      processes: 2,
      concurrency: 16,
      shared: 10,
      cache: true,
      notify: true,
    });
    expect(loadOptions(['--', '--days', '5', '--no-cache', '--no-notify'])).toMatchObject({
      days: 5,
      cache: false,
      notify: false,
    });
    expect(() => loadOptions(['--days', 'many'])).toThrow('--days is a whole number from 1 on');
  });
});
