import { statusOn, type JurisdictionStatus } from '@mdma-at/regulatory';
import { describe, expect, it } from 'vitest';
import { boardRecords } from './board-records.ts';
import { lawChanges } from './law-changes.ts';
import { regionOf } from './regions.ts';
import { rowsOf } from './rows-of.ts';
import { statusSince } from './status-since.ts';
import { timelineOf } from './timeline-of.ts';

const span = { min: '1970-01-01', max: '2027-12-31' } as const;
const status = (code: string, day: string): JurisdictionStatus => {
  const answer = statusOn(code, day);
  if (!answer.ok) throw new Error(answer.issues[0]?.message);
  return answer.value;
};

describe('the board', () => {
  it('has every place once, and only treaties and unions as context', () => {
    const records = boardRecords('2026-11-21', {});
    expect(new Set(records.map(({ code }) => code)).size).toBe(records.length);
    expect(records.filter(({ region }) => region === 'context').map(({ code }) => code)).toEqual(['EU', 'UN']);
    expect(regionOf('XX')).toBe('context');
  });

  it('says since when as exactly as the row behind the status', () => {
    expect(statusSince(status('AU', '2023-07-01'))).toBe('2023-07-01');
    expect(statusSince(status('CA', '2022-01-05'))).toBe('2022-01-05');
    expect(statusSince(status('US', '2025-01-01'))).toEqual({
      earliest: '2022-05-24',
      latest: '2023-12-31',
      precision: 'range',
    });
    expect(statusSince(status('US-UT', '2025-01-01'))).toBe('2024-05-01');
    expect(statusSince(status('AT', '2025-01-01'))).toBeUndefined();
  });
});

describe('the steps from change to change', () => {
  it('lead through the days of Canadian law and leave out rows that changed nothing', () => {
    const days = lawChanges(rowsOf('CA', span, {})).map(({ day }) => day);
    expect(days).toEqual(expect.arrayContaining(['2012-11-06', '2013-10-02', '2022-01-05', '2026-10-01']));
    expect(days).not.toContain('2024-05-24');
  });

  it('mark what nobody confirmed', () => {
    const due = lawChanges(rowsOf('CA', span, {})).find(({ day }) => day === '2026-10-01');
    expect(due?.unconfirmed).toBe(true);
  });
});

describe('the timeline', () => {
  const ended = (id: string, asOf: `${number}-${number}-${number}`) =>
    timelineOf(rowsOf('US', span, {}), asOf).find(({ event }) => event.id === id)?.ended;

  it('strikes the temporary scheduling of 1985 on the day the permanent one began, and not the day before', () => {
    expect(ended('R-US-04', '1986-11-12')).toBeUndefined();
    expect(ended('R-US-04', '1986-11-13')).toEqual({ on: '1986-11-13', by: 'R-US-08' });
  });

  it('strikes the scheduling of 1986 on the last day by which a court had surely ended it', () => {
    expect(ended('R-US-08', '1988-01-26')).toBeUndefined();
    expect(ended('R-US-08', '1988-01-27')?.by).toBe('R-US-10');
  });

  it('strikes no court decision because the law changed after it', () => {
    expect(ended('R-US-10', '2026-11-21')).toBeUndefined();
  });

  it('strikes nothing while the day of its end is inexact', () => {
    expect(ended('R-US-25', '2023-12-30')).toBeUndefined();
    expect(ended('R-US-25', '2023-12-31')?.by).toBe('R-US-27');
  });

  it('shows what a guide says about the same fact', () => {
    const row = timelineOf(rowsOf('US', span, {}), '2026-11-21').find(({ event }) => event.id === 'R-US-25');
    expect(row?.alsoSaid?.map(({ basis }) => basis.verification)).toContain('seed');
  });

  it('has the rows of the country in those of its part, and undated ones first', () => {
    const ids = rowsOf('AU-VIC', span, {}).map(({ id }) => id);
    expect(ids[0]).toBe('R-AU-VIC-01');
    expect(ids).toContain('R-AU-05');
  });

  it('knows nothing before it was public', () => {
    expect(rowsOf('AU', span, { knownOn: '2023-06-25' }).map(({ id }) => id)).not.toContain('R-AU-05');
    expect(rowsOf('AU', span, { knownOn: '2023-06-26' }).map(({ id }) => id)).toContain('R-AU-05');
  });
});
