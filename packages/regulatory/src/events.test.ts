import { issuesOf } from '@mdma-at/evidence/schemas';
import { describe, expect, it } from 'vitest';
import { register } from './register.ts';
import { regulatoryEventSchema } from './schemas.ts';
import { seriesOf } from './series-of.ts';
import { windowOf } from './window-of.ts';

const { events, jurisdictions } = register;
const numbered = (prefix: string, ...numbers: number[]): string[] =>
  numbers.map((number) => `${prefix}-${String(number).padStart(2, '0')}`);
const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

describe('the rows', () => {
  it('are those of the fact sheet, each once, with their ids', () => {
    const expected = [
      ...numbered('R-US', ...span(1, 13), ...span(20, 41), ...span(50, 56)),
      ...['CO-01', 'CT-01', 'CT-02', 'AZ-01', 'UT-01', 'UT-02', 'AK-01', 'MN-01', 'TX-01', 'ST-01'].map(
        (id) => `R-US-${id}`,
      ),
      ...numbered('R-CA', ...span(1, 15), ...span(20, 23)),
      ...['AB-01', 'BC-01', 'BC-02', 'BC-03', 'BC-04', 'QC-01', 'QC-02', 'VAC-01', 'VAC-02'].map((id) => `R-CA-${id}`),
      ...numbered('R-AU', ...span(1, 12)),
      ...['SA-01', 'VIC-01', 'NSW-01', 'ACT-01'].map((id) => `R-AU-${id}`),
      ...numbered('R-UN', ...span(1, 5)),
      ...numbered('R-CH', ...span(1, 7)),
      ...numbered('R-IL', ...span(1, 3)),
      ...numbered('R-GB', ...span(1, 6)),
      ...numbered('R-EU', ...span(1, 3)),
      ...numbered('R-NL', ...span(1, 5)),
      ...numbered('R-DE', ...span(1, 3)),
      ...numbered('R-CZ', ...span(1, 2)),
      ...numbered('R-NZ', ...span(1, 6)),
      ...'NO SE DK FI ES PT IT FR IE BE AT LU EE SK UA BR MX AR ZA JP SG'.split(' ').map((code) => `R-${code}-01`),
    ];
    expect(events.map((event) => event.id).toSorted()).toEqual(expected.toSorted());
  });

  it('that no text supports are these and stay unpublished', () => {
    const hidden = events.filter((event) => !event.publish).map((event) => event.id);
    expect(hidden.toSorted()).toEqual([
      'R-AT-01',
      'R-BE-01',
      'R-BR-01',
      'R-CA-01',
      'R-IT-01',
      'R-NL-05',
      'R-UN-03',
      'R-US-06',
      'R-US-22',
      'R-US-TX-01',
      'R-ZA-01',
    ]);
  });

  it('that wait for somebody to see them come into force are these', () => {
    expect(events.filter((event) => event.commencement !== 'confirmed').map((event) => event.id)).toEqual([
      'R-CA-15',
      'R-NL-05',
    ]);
  });

  it.each(events)('$id fits the schema', (event) => {
    const parsed = regulatoryEventSchema.safeParse(event);
    expect(parsed.error ? issuesOf(parsed.error) : []).toEqual([]);
  });

  it.each(events)('$id names itself as its fact and a covered place', (event) => {
    expect(event.basis.facts).toEqual([event.id]);
    expect(jurisdictions.map((place) => place.code)).toContain(event.jurisdiction);
  });

  it.each(events.filter((event) => event.effects.some((effect) => effect.basis)))(
    '$id rests what it infers on rows that exist',
    (event) => {
      const ids = new Set<string>(events.map((one) => one.id));
      const named = event.effects.flatMap((effect) => effect.basis?.facts ?? []).filter((id) => id.startsWith('R-'));
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(event.effects.flatMap((effect) => effect.basis ?? []).every((basis) => basis.because)).toBe(true);
    },
  );

  it('never put a molecule on two schedules of one scheme and condition on the same day', () => {
    const begins = events
      .filter((event) => event.commencement === 'confirmed')
      .flatMap((event) =>
        event.effects.map((effect) => `${event.jurisdiction} ${seriesOf(effect)} ${windowOf(effect.from).earliest}`),
      );
    expect(begins.filter((begin, at) => begins.indexOf(begin) !== at)).toEqual([]);
  });

  it('leave no overlap within one series: each of them has surely begun before the next may begin', () => {
    const changes = events
      .filter((event) => event.commencement === 'confirmed')
      .flatMap((event) =>
        event.effects.map((effect) => ({
          series: `${event.jurisdiction} ${seriesOf(effect)}`,
          ...windowOf(effect.from),
        })),
      )
      .toSorted((one, other) => (one.earliest < other.earliest ? -1 : 1));
    const overlapping = changes.filter((change, at) => {
      const before = changes.slice(0, at).findLast((one) => one.series === change.series);
      return before !== undefined && change.earliest <= before.latest;
    });
    expect(overlapping).toEqual([]);
  });

  it('cover the 33 jurisdictions of the fact sheet and the parts of three of them', () => {
    expect(jurisdictions.filter((place) => place.parent === undefined)).toHaveLength(33);
    expect(jurisdictions.filter((place) => place.parent !== undefined)).toHaveLength(18);
  });

  it('name a parent that is itself covered', () => {
    const codes = jurisdictions.map((place) => place.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(jurisdictions.flatMap((place) => place.parent ?? []).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('the schema of a row', () => {
  const row = events.find((event) => event.id === 'R-US-04');
  it.each([
    ['an unknown source', { ...row, basis: { ...row?.basis, cites: [{ source: 'nowhere' }] } }, 'basis.cites.0.source'],
    [
      'a published row that nobody verified',
      { ...row, basis: { ...row?.basis, verification: 'unverified' } },
      'publish',
    ],
    ['a verified row without a source', { ...row, basis: { ...row?.basis, cites: [] } }, 'basis.cites'],
    ['a day that no calendar has', { ...row, recordedAt: '2026-02-30' }, 'recordedAt'],
    ['a field that a row does not have', { ...row, status: 'legal' }, ''],
    ['a changed id', { ...row, id: 'US-4' }, 'id'],
  ])('refuses %s', (_name, input, path) => {
    const parsed = regulatoryEventSchema.safeParse(input);
    expect(parsed.error && issuesOf(parsed.error).map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('refuses bounds that are the wrong way round', () => {
    const date = { earliest: '2020-02-01', latest: '2020-01-01', precision: 'range' };
    expect(regulatoryEventSchema.safeParse({ ...row, date }).success).toBe(false);
  });
});
