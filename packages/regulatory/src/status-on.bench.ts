import { DatabaseSync } from 'node:sqlite';
import { addDays, type Day } from '@mdma-at/evidence';
import { expect, test } from 'vitest';
import type { Register } from './jurisdiction.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import { rowLookup } from './row-lookup.ts';
import type { Series } from './series-of.ts';
import { statusOn } from './status-on.ts';

/** Benchmark B9: a register of places × series × rows, and the same questions to everybody. */
const sizes = [
  { rows: 2880, places: 60, series: 6, each: 8 },
  { rows: 100_000, places: 200, series: 10, each: 50 },
] as const;
const questionsPerRound = 1000;

const placeName = (at: number): string => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const basis: RegulatoryEvent['basis'] = {
  facts: ['R-XX-01'],
  verification: 'derived',
  cites: [],
  because: 'synthetic',
};

function syntheticRegister(places: number, series: number, each: number): Register {
  const jurisdictions = Array.from({ length: places }, (_, at) => placeName(at));
  const events = jurisdictions.flatMap((jurisdiction, place) =>
    Array.from({ length: series * each }, (_, at): RegulatoryEvent => {
      const from = addDays('1971-01-01', Math.floor(at / series) * Math.floor(20_000 / each) + (place % 7));
      return {
        id: `R-${jurisdiction}-${at}`,
        jurisdiction,
        layer: 'substanceControl',
        type: 'rescheduled',
        date: from,
        event: 'synthetic',
        effects: [
          { on: 'substanceControl', scheme: 'NATIONAL', condition: `c${at % series}`, label: String(at), from },
        ],
        commencement: 'confirmed',
        recordedAt: from,
        publish: true,
        basis,
      };
    }),
  );
  return {
    jurisdictions: jurisdictions.map((code) => ({ code, verifiedTo: null, reviewBy: '2027-01-01' })),
    events,
  };
}

/** A fixed sequence of numbers, so that every run asks the same. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.for(sizes)('a row among $rows', async ({ places, series, each }, { bench }) => {
  const register = syntheticRegister(places, series, each);
  const next = sequence(7);
  // names are asked for as an app has them, as constants
  const codes = register.jurisdictions.map((place) => place.code);
  const names = Array.from({ length: series }, (_, at): Series => `substanceControl/NATIONAL/c${at}`);
  const keys = codes.map((code) => names.map((name) => `${code}/${name}`));
  const questions = Array.from({ length: questionsPerRound }, () => {
    const [place, name] = [next(places), next(series)];
    const day: Day = addDays('1971-02-01', next(19_000));
    return {
      jurisdiction: codes[place] as string,
      name: names[name] as Series,
      day,
      key: keys[place]?.[name] as string,
      number: dayNumber(day),
    };
  });
  const flat = register.events.flatMap((event) =>
    event.effects.map((effect) => ({
      key: `${event.jurisdiction}/substanceControl/NATIONAL/${effect.on === 'substanceControl' ? effect.condition : ''}`,
      number: dayNumber(effect.from as Day),
      event,
    })),
  );

  // the limit: keys and days prepared beforehand, nothing but a map and a binary search
  const tracks = new Map<string, { readonly days: Int32Array; readonly rows: readonly RegulatoryEvent[] }>();
  const groups = new Map<string, (typeof flat)[number][]>();
  for (const row of flat)
    groups
      .set(row.key, groups.get(row.key) ?? [])
      .get(row.key)
      ?.push(row);
  for (const [key, rows] of groups) {
    const inOrder = rows.toSorted((one, other) => one.number - other.number);
    tracks.set(key, { days: Int32Array.from(inOrder, (row) => row.number), rows: inOrder.map((row) => row.event) });
  }
  const limit = (key: string, number: number): RegulatoryEvent | undefined => {
    const track = tracks.get(key);
    if (!track) return undefined;
    let low = 0;
    let high = track.days.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((track.days[middle] as number) <= number) low = middle + 1;
      else high = middle;
    }
    return track.rows[low - 1];
  };

  const started = performance.now();
  const lookUp = rowLookup(register);
  const prepared = performance.now() - started;

  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE rows (key TEXT, number INTEGER, id TEXT); CREATE INDEX by_key ON rows (key, number)');
  const insert = database.prepare('INSERT INTO rows VALUES (?, ?, ?)');
  for (const { key, number, event } of flat) insert.run(key, number, event.id);
  const select = database.prepare('SELECT id FROM rows WHERE key = ? AND number <= ? ORDER BY number DESC LIMIT 1');

  const scan = (key: string, number: number): RegulatoryEvent | undefined => {
    let found: (typeof flat)[number] | undefined;
    for (const row of flat) {
      if (row.key === key && row.number <= number && (!found || row.number > found.number)) found = row;
    }
    return found?.event;
  };

  for (const { jurisdiction, name, day, key, number } of questions) {
    const expected = limit(key, number)?.id;
    expect(lookUp(jurisdiction, name, day)?.event.id).toBe(expected);
    expect((select.get(key, number) as { readonly id: string } | undefined)?.id).toBe(expected);
  }
  for (const { key, number } of questions.slice(0, 20)) expect(scan(key, number)?.id).toBe(limit(key, number)?.id);

  let kept: unknown;
  const results = await bench.compare(
    bench('limit: Map and Int32Array', () => {
      for (const { key, number } of questions) kept = limit(key, number);
    }),
    bench('rowLookup', () => {
      for (const { jurisdiction, name, day } of questions) kept = lookUp(jurisdiction, name, day);
    }),
    bench('node:sqlite, prepared and indexed', () => {
      for (const { key, number } of questions) kept = select.get(key, number);
    }),
    bench('scan of an array, 20 questions', () => {
      for (const { key, number } of questions.slice(0, 20)) kept = scan(key, number);
    }),
    { time: 500 },
  );
  expect(kept).toBeDefined();
  const perQuestion = (name: Parameters<typeof results.get>[0], count: number): number =>
    results.get(name).latency.p50 / count;
  const base = perQuestion('limit: Map and Int32Array', questionsPerRound);
  const ours = perQuestion('rowLookup', questionsPerRound) / base;
  const sqlite = perQuestion('node:sqlite, prepared and indexed', questionsPerRound) / base;
  const naive = perQuestion('scan of an array, 20 questions', 20) / base;
  console.log(
    `B9 ${flat.length} rows: limit ${(1 / base / 1000).toFixed(1)} M/s; rowLookup ${ours.toFixed(2)} ×, ` +
      `sqlite ${sqlite.toFixed(1)} ×, scan ${naive.toFixed(0)} × the limit; prepared in ${prepared.toFixed(1)} ms`,
  );
  expect(ours, 'the row look-up takes at most twice what the limit takes').toBeLessThanOrEqual(2);
});

test('the full answer over the shipped register', async ({ bench }) => {
  const codes = ['US', 'CA', 'AU', 'CH', 'CA-BC', 'US-CO'];
  const next = sequence(11);
  const questions = Array.from({ length: 100 }, () => ({
    code: codes[next(codes.length)] as string,
    day: addDays('1985-01-01', next(15_000)),
  }));
  const result = await bench('statusOn, 100 questions', () => {
    for (const { code, day } of questions) statusOn(code, day);
  }).run({ time: 500 });
  console.log(`B9 statusOn: ${((result.latency.p50 / questions.length) * 1000).toFixed(1)} µs for a full answer`);
  expect(result.latency.p50).toBeGreaterThan(0);
});
