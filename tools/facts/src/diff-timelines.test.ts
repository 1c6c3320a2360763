import { describe, expect, it } from 'vitest';
import { diffRows } from './diff-rows.ts';
import { diffTimelines } from './diff-timelines.ts';
import type { Period, RegulatoryModule } from './timelines.ts';
import { timelinesOf } from './timelines.ts';

const period = (from: string, therapyStatus: string, rest: Partial<Period> = {}): Period => ({
  from,
  therapyStatus,
  control: 'unknown',
  schedule: [],
  product: 'none_found',
  routes: {},
  overlays: [],
  rows: [],
  sources: ['tga-2023-02'],
  ...rest,
});
const nameOf = (source: string): string => (source === 'tga-2023-02' ? 'TGA' : source);

describe('the picture before and after a change of rows', () => {
  it('says what changed, from when, and who says so', () => {
    const before = { AU: [period('2020-01-01', 'unknown')] };
    const after = { AU: [period('2020-01-01', 'unknown'), period('2023-07-01', 'prescribable_restricted')] };
    expect(diffTimelines(before, after, nameOf)).toEqual([
      'AU therapy status from 2023-07-01: unknown → prescribable_restricted, source TGA',
    ]);
  });

  it('says it once for a span in which the difference stays the same', () => {
    const before = { AU: [period('2020-01-01', 'a'), period('2022-01-01', 'a', { product: 'submitted' })] };
    const after = { AU: [period('2020-01-01', 'b'), period('2022-01-01', 'b', { product: 'submitted' })] };
    expect(diffTimelines(before, after, nameOf)).toEqual(['AU therapy status from 2020-01-01: a → b, source TGA']);
  });

  it('says it of the schedule and of each route on its own', () => {
    const before = { AU: [period('2020-01-01', 'a', { schedule: ['S 9'], control: 'scheduled' })] };
    const after = {
      AU: [period('2020-01-01', 'a', { schedule: ['S 8'], control: 'scheduled', routes: { clinical_trial: 'open' } })],
    };
    expect(diffTimelines(before, after, nameOf)).toEqual([
      'AU schedule from 2020-01-01: S 9 → S 8, source TGA',
      'AU route clinical_trial from 2020-01-01: no rows → open, source TGA',
    ]);
  });

  it('lets a country speak for the parts that change alike, and tells the others', () => {
    const before = {
      AU: [period('2020-01-01', 'a')],
      'AU-VIC': [period('2020-01-01', 'a')],
      'AU-WA': [period('2020-01-01', 'a')],
    };
    const after = {
      AU: [period('2020-01-01', 'b')],
      'AU-VIC': [period('2020-01-01', 'b')],
      'AU-WA': [period('2020-01-01', 'c')],
    };
    expect(diffTimelines(before, after, nameOf)).toEqual([
      'AU therapy status from 2020-01-01: a → b, source TGA, also AU-VIC',
      'AU-WA therapy status from 2020-01-01: a → c, source TGA',
    ]);
  });

  it('says nothing where nothing changed', () => {
    const same = { AU: [period('2020-01-01', 'a')] };
    expect(diffTimelines(same, same, nameOf)).toEqual([]);
  });
});

it('a timeline has a period for each change and names the rows that begin it', () => {
  const register: RegulatoryModule['register'] = {
    jurisdictions: [{ code: 'AU' }],
    events: [
      {
        id: 'R-AU-04',
        jurisdiction: 'AU',
        date: '2023-02-03',
        effects: [],
        basis: { cites: [{ source: 'tga-2023-02' }] },
      },
      {
        id: 'R-AU-05',
        jurisdiction: 'AU',
        date: '2023-07-01',
        effects: [{ from: '2023-07-01' }],
        basis: { cites: [{ source: 'poisons-standard-2023-07' }] },
      },
    ],
  };
  const statusIn: RegulatoryModule['statusIn'] = (_register, _code, day) => ({
    ok: true,
    value: {
      therapyStatus: day < '2023-07-01' ? 'unknown' : 'prescribable_restricted',
      control: 'scheduled',
      schedule: [{ scheme: 'AU_POISONS_STANDARD', label: '8', condition: 'PTSD' }],
      product: { status: 'none_found' },
      routes: [{ pathway: 'clinical_trial', open: 'unknown' }],
      overlays: [],
    },
  });
  const timeline = timelinesOf({ register, statusIn })['AU'];
  expect(timeline?.map(({ from, therapyStatus, rows }) => [from, therapyStatus, rows])).toEqual([
    ['2023-02-03', 'unknown', []],
    ['2023-07-01', 'prescribable_restricted', ['R-AU-05']],
  ]);
  expect(timeline?.[0]).toMatchObject({
    schedule: ['AU_POISONS_STANDARD 8 for PTSD'],
    routes: { clinical_trial: 'unknown' },
  });
});

describe('a row of law', () => {
  const basis = { facts: ['R-AU-05'], verification: 'primary', cites: [{ source: 'tga-2023-02' }] };
  const row = { id: 'R-AU-05', event: 'Schedule 8 for PTSD.', date: '2023-07-01', basis };
  const data = (...rows: object[]) => ({ 'au/au.events': { auEvents: rows } });
  it('that is new says what, when and who says so', () => {
    expect(diffRows(data(), data(row), nameOf)).toEqual([
      'R-AU-05 is new: Schedule 8 for PTSD. (2023-07-01, source TGA)',
    ]);
  });
  it('that is gone says so', () => {
    expect(diffRows(data(row), data(), nameOf)).toEqual([
      'R-AU-05 is gone: Schedule 8 for PTSD. (2023-07-01, source TGA)',
    ]);
  });
  it('that changed has a line for each field', () => {
    expect(diffRows(data(row), data({ ...row, date: '2023-07-02' }), nameOf)).toEqual([
      'R-AU-05.date: "2023-07-01" (R-AU-05, primary) → "2023-07-02" (R-AU-05, primary), source TGA',
    ]);
  });
});
