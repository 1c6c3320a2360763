import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';
import { staleOn } from './stale-on.ts';
import { statusIn } from './status-in.ts';
import { au } from './au/au.ts';
import { ca } from './ca/ca.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';

function ids(...question: Parameters<typeof changesBetween>): readonly string[] {
  const result = changesBetween(...question);
  return result.ok ? result.value.map((event) => event.id) : result.issues.map((issue) => issue.code);
}

describe('changesBetween', () => {
  it('lists what happened in the order of time, both days included', () => {
    expect(ids('US', '1987-09-18', '1988-03-23')).toEqual(['R-US-09', 'R-US-10', 'R-US-11', 'R-US-12', 'R-US-13']);
    expect(ids('US', '1987-09-19', '1988-03-22')).toEqual(['R-US-10', 'R-US-11', 'R-US-12']);
  });

  it('lists the country’s rows for a part of it', () => {
    expect(ids('AU-VIC', '2023-06-30', '2023-07-02')).toEqual(['R-AU-05']);
    expect(ids('CA-BC', '2022-01-01', '2022-06-01')).toEqual(['R-CA-08', 'R-CA-07', 'R-CA-20', 'R-CA-BC-01']);
  });

  it('counts a row with an inexact date where its bounds touch the span', () => {
    expect(ids('US', '2024-01-31', '2024-01-31')).toEqual(['R-US-56', 'R-US-31']);
    expect(ids('US', '2024-02-01', '2024-02-08')).toEqual(['R-US-56']);
  });

  it('leaves out what no text supports and what was not known', () => {
    expect(ids('US', '1986-06-01', '1986-07-31')).toEqual([]);
    expect(ids('US', '1986-06-01', '1986-07-31', { includeUnverified: true })).toEqual(['R-US-06']);
    expect(ids('US', '2019-12-01', '2019-12-31', { knownOn: '2019-12-31' })).toEqual([]);
  });

  it('refuses a reversed span, an unknown place and days that are none, all at once', () => {
    expect(ids('US', '2024-01-02', '2024-01-01')).toEqual(['range.reversed']);
    expect(ids('XX', '2026-02-30', 'never', { knownOn: '1' })).toEqual([
      'jurisdiction.unknown',
      'day.not-in-calendar',
      'day.format',
      'day.format',
    ]);
  });
});

describe('staleOn', () => {
  const stale = (day: string): readonly string[] => {
    const result = staleOn(day);
    return result.ok
      ? result.value.map((place) => `${place.jurisdiction}: ${place.because.join(', ')}`)
      : result.issues.map((issue) => issue.code);
  };

  it('names the places that nobody verified, whatever the day, and Luxembourg, whose text is of 1986', () => {
    expect(stale('1990-01-01').filter((place) => !place.includes('-'))).toEqual([
      'AT: never_verified',
      'BE: never_verified',
      'BR: never_verified',
      'ES: never_verified',
      'IT: never_verified',
      'JP: never_verified',
      'LU: beyond_verified',
      'SG: never_verified',
      'ZA: never_verified',
    ]);
    expect(stale('1990-01-01').filter((place) => place.includes('-'))).toHaveLength(18);
  });

  it('names Canada from the day after its snapshot, and as due after its review day', () => {
    expect(stale('2026-07-23').some((place) => place.startsWith('CA:'))).toBe(false);
    expect(stale('2026-07-24')).toContain('CA: beyond_verified');
    expect(stale('2026-12-01')).toContain('CA: beyond_verified');
    expect(stale('2026-12-02')).toContain('CA: beyond_verified, review_due');
  });

  it('refuses a day that no calendar has', () => {
    expect(stale('2026-02-30')).toEqual(['day.not-in-calendar']);
  });
});

describe('a rule that is lifted', () => {
  const rule: RegulatoryEvent = {
    id: 'R-AU-VIC-01',
    jurisdiction: 'AU-VIC',
    layer: 'overlay',
    type: 'instrument_in_force',
    date: '2024-01-01',
    event: 'A rule makes the route narrower.',
    effects: [
      { on: 'overlay', kind: 'narrowing', says: 'narrower', narrows: ['authorised_prescriber'], from: '2024-01-01' },
    ],
    commencement: 'confirmed',
    recordedAt: '2024-01-01',
    publish: true,
    basis: { facts: ['R-AU-VIC-01'], verification: 'primary', cites: [{ source: 'vic-health-mdma' }] },
  };
  const lifted: RegulatoryEvent = {
    ...rule,
    id: 'R-AU-VIC-02',
    date: '2025-01-01',
    effects: [{ on: 'overlay', kind: 'narrowing', says: null, narrows: ['authorised_prescriber'], from: '2025-01-01' }],
  };
  const corrected: RegulatoryEvent = { ...rule, supersededAt: '2024-06-01' };
  const narrowedBy = (events: readonly RegulatoryEvent[], day: string, knownOn?: string): readonly string[] => {
    const national = au.events.filter((event) => event.jurisdiction === 'AU');
    const register = { jurisdictions: au.jurisdictions, events: [...national, ...events] };
    const result = statusIn(register, 'AU-VIC', day, knownOn === undefined ? {} : { knownOn });
    return result.ok ? result.value.routes.flatMap((route) => route.narrowedBy) : ['refused'];
  };

  it('narrows a route until the day before it is lifted', () => {
    expect(narrowedBy([rule, lifted], '2024-12-31')).toEqual(['R-AU-VIC-01']);
    expect(narrowedBy([rule, lifted], '2025-01-01')).toEqual([]);
  });

  it('is shown as it was known, after it was corrected too', () => {
    expect(narrowedBy([corrected], '2024-12-31', '2024-05-31')).toEqual(['R-AU-VIC-01']);
    expect(narrowedBy([corrected], '2024-12-31', '2024-06-01')).toEqual([]);
    expect(narrowedBy([corrected], '2024-12-31')).toEqual([]);
  });
});

describe('one country alone', () => {
  it('answers from its own register and knows no other', () => {
    expect(statusIn(ca, 'CA-BC', '2024-01-01').ok).toBe(true);
    expect(statusIn(ca, 'US', '2024-01-01').ok).toBe(false);
  });
});
