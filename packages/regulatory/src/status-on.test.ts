import type { Result } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import type { JurisdictionStatus, Route, TherapyStatus } from './jurisdiction-status.ts';
import type { RoutePathway } from './route-pathway.ts';
import type { StatusOptions } from './status-in.ts';
import { statusOn } from './status-on.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.value;
}

function ask(jurisdiction: string, day: string, options?: StatusOptions): JurisdictionStatus {
  return valueOf(statusOn(jurisdiction, day, options));
}

function labels(status: JurisdictionStatus): readonly string[] {
  return status.schedule.map((entry) =>
    [entry.scheme, entry.label, ...(entry.condition ? [`for ${entry.condition}`] : [])].join(' '),
  );
}

function route(status: JurisdictionStatus, pathway: RoutePathway): Route | undefined {
  return status.routes.find((one) => one.pathway === pathway);
}

const factIds = (status: JurisdictionStatus): readonly string[] => status.facts.map((fact) => fact.id);

describe('the worked answers of the fact sheet', () => {
  it('CA 2021-06-01: Schedule I and a restricted drug, special access barred since 2013-10-02, trial or individual exemption only, no product', () => {
    const status = ask('CA', '2021-06-01');
    expect(labels(status)).toEqual(['CA_CDSA I', 'CA_FDR restricted drug']);
    expect(route(status, 'special_access_program')).toMatchObject({ open: false, since: '2013-10-02' });
    expect(status.routes.filter((one) => one.open === true).map((one) => one.pathway)).toEqual([
      'clinical_trial',
      'individual_exemption',
    ]);
    expect(status.product.status).toBe('none_found');
    expect(status.therapyStatus).toBe('clinical_trial_only');
    expect(factIds(status)).toEqual(expect.arrayContaining(['R-CA-04', 'R-CA-05']));
    expect(status.staleness).toBe('within_verified');
    expect(status.verifiedTo).toBe('2026-07-23');
  });

  it('CA 2026-10-02: as from 2022-01-05, with the new regulations flagged as scheduled and not confirmed', () => {
    const status = ask('CA', '2026-10-02');
    expect(status.flags).toContain('scheduled_unconfirmed');
    expect(status.scheduledUnconfirmed).toEqual([{ fact: 'R-CA-15', due: '2026-10-01' }]);
    expect(labels(status)).toEqual(['CA_CDSA I', 'CA_FDR restricted drug']);
    expect(status.therapyStatus).toBe('special_access');
    expect(status.staleness).toBe('beyond_verified');
  });

  it('CA 2026-09-30: nothing is due yet', () => {
    const status = ask('CA', '2026-09-30');
    expect(status.flags).toEqual([]);
    expect(status.scheduledUnconfirmed).toEqual([]);
  });

  it('CA-BC 2026-02-01: the exemption has ended', () => {
    const status = ask('CA-BC', '2026-02-01');
    expect(status.overlays.filter((overlay) => overlay.kind === 'decriminalisation')).toEqual([]);
    expect(factIds(status)).toContain('R-CA-BC-04');
    expect(labels(status)).toEqual(['CA_CDSA I', 'CA_FDR restricted drug']);
  });

  it('US 1988-02-15: in no federal schedule by any effective rule', () => {
    const status = ask('US', '1988-02-15');
    expect(status.schedule).toEqual([]);
    expect(status.control).toBe('not_scheduled');
    expect(status.flags).toEqual([]);
    expect(factIds(status)).toEqual(expect.arrayContaining(['R-US-10', 'R-US-11']));
  });

  it('AU-VIC 2024-01-01: Schedule 8, no supply to patients', () => {
    const status = ask('AU-VIC', '2024-01-01');
    expect(labels(status)).toEqual(['AU_POISONS_STANDARD 8 for PTSD', 'AU_POISONS_STANDARD 9 for any other use']);
    expect(status.overlays.find((overlay) => overlay.fact === 'R-AU-VIC-01')?.says).toContain('no supply to patients');
    expect(route(status, 'authorised_prescriber')).toMatchObject({ open: true, narrowedBy: ['R-AU-VIC-01'] });
    expect(status.therapyStatus).toBe('prescribable_restricted');
    expect(status.parent).toEqual({ jurisdiction: 'AU', therapyStatus: 'prescribable_restricted' });
  });
});

describe('the day before, the day of and the day after a change', () => {
  it.each<[string, string, readonly string[], JurisdictionStatus['control']]>([
    ['US', '1985-06-30', [], 'unknown'],
    ['US', '1985-07-01', ['US_CSA I'], 'scheduled'],
    ['US', '1985-07-02', ['US_CSA I'], 'scheduled'],
    ['US', '1986-11-12', ['US_CSA I'], 'scheduled'],
    ['US', '1986-11-13', ['US_CSA I'], 'scheduled'],
    ['US', '1987-12-21', ['US_CSA I'], 'scheduled'],
    ['US', '1987-12-22', [], 'unknown'],
    ['US', '1988-01-26', [], 'unknown'],
    ['US', '1988-01-27', [], 'not_scheduled'],
    ['US', '1988-03-22', [], 'not_scheduled'],
    ['US', '1988-03-23', ['US_CSA I'], 'scheduled'],
    ['US', '1988-03-24', ['US_CSA I'], 'scheduled'],
    ['CA', '1997-05-13', [], 'unknown'],
    ['CA', '1997-05-14', ['CA_CDSA III'], 'scheduled'],
    ['CA', '2012-11-05', ['CA_CDSA III'], 'scheduled'],
    ['CA', '2012-11-06', ['CA_CDSA I'], 'scheduled'],
    ['CA', '2012-11-07', ['CA_CDSA I'], 'scheduled'],
    ['AU', '2023-06-30', ['AU_POISONS_STANDARD 9'], 'scheduled'],
    ['AU', '2023-07-01', ['AU_POISONS_STANDARD 8 for PTSD', 'AU_POISONS_STANDARD 9 for any other use'], 'scheduled'],
    ['AU', '2023-07-02', ['AU_POISONS_STANDARD 8 for PTSD', 'AU_POISONS_STANDARD 9 for any other use'], 'scheduled'],
  ])('%s %s: %j, %s', (jurisdiction, day, expected, control) => {
    const status = ask(jurisdiction, day);
    expect(labels(status)).toEqual(expected);
    expect(status.control).toBe(control);
  });

  it('names the temporary and the two permanent placements of the US apart', () => {
    const detail = (day: string): string | undefined => ask('US', day).schedule[0]?.detail;
    expect(detail('1986-11-12')).toBe('temporary placement');
    expect(detail('1986-11-13')).toBe('first permanent placement');
    expect(detail('1988-03-23')).toBe('code 7405');
  });

  it('says that the first days of the gap in the US are not known to the day', () => {
    const status = ask('US', '1988-01-10');
    expect(status.flags).toEqual(['uncertain_date']);
    expect(status.uncertain).toContainEqual({
      fact: 'R-US-10',
      layer: 'substanceControl',
      earliest: '1987-12-22',
      latest: '1988-01-27',
    });
  });

  it.each<[string, string, RoutePathway, boolean | 'unknown' | undefined]>([
    ['CA', '2013-10-01', 'special_access_program', undefined],
    ['CA', '2013-10-02', 'special_access_program', false],
    ['CA', '2022-01-04', 'special_access_program', false],
    ['CA', '2022-01-05', 'special_access_program', true],
    ['CA', '2022-01-06', 'special_access_program', true],
    ['CA', '2021-12-31', 'class_exemption', undefined],
    ['CA', '2022-01-01', 'class_exemption', 'unknown'],
    ['CA', '2022-01-30', 'class_exemption', 'unknown'],
    ['CA', '2022-01-31', 'class_exemption', true],
    ['US', '2019-12-19', 'expanded_access', undefined],
    ['US', '2019-12-20', 'expanded_access', true],
    ['US', '2022-05-23', 'expanded_access', true],
    ['US', '2022-05-24', 'expanded_access', 'unknown'],
    ['US', '2023-12-31', 'expanded_access', false],
    ['US', '2025-02-12', 'right_to_try', undefined],
    ['US', '2025-02-13', 'right_to_try', false],
    ['AU', '2023-06-30', 'authorised_prescriber', undefined],
    ['AU', '2023-07-01', 'authorised_prescriber', true],
    ['US-UT', '2024-04-30', 'state_pilot', undefined],
    ['US-UT', '2024-05-01', 'state_pilot', false],
    ['US-CT', '2022-07-01', 'state_pilot', 'unknown'],
  ])('%s %s: %s is open: %s', (jurisdiction, day, pathway, open) => {
    expect(route(ask(jurisdiction, day), pathway)?.open).toBe(open);
  });

  it.each<[string, string]>([
    ['2023-12-11', 'none_found'],
    ['2023-12-12', 'submitted'],
    ['2024-02-09', 'under_review'],
    ['2024-08-07', 'under_review'],
    ['2024-08-08', 'complete_response'],
    ['2026-06-30', 'complete_response'],
  ])('the product in the US on %s: %s', (day, expected) => {
    expect(ask('US', day).product.status).toBe(expected);
  });

  it.each<[string, boolean, boolean]>([
    ['2023-01-30', false, false],
    ['2023-01-31', true, false],
    ['2024-05-06', true, false],
    ['2024-05-07', true, true],
    ['2026-01-31', true, true],
    ['2026-02-01', false, false],
  ])('possession in British Columbia on %s: exempt %s, not in public %s', (day, exempt, notInPublic) => {
    const overlay = ask('CA-BC', day).overlays.find((one) => one.kind === 'decriminalisation');
    expect(overlay !== undefined).toBe(exempt);
    expect(overlay?.says.includes('not in public') ?? false).toBe(notInPublic);
  });
});

describe('the therapy status', () => {
  it.each<[string, string, TherapyStatus]>([
    ['US', '1985-06-30', 'unknown'],
    ['US', '1988-02-15', 'unknown'],
    ['US', '1988-03-23', 'clinical_trial_only'],
    ['US', '2019-12-20', 'compassionate_programme'],
    ['US', '2022-06-01', 'expanded_access_closed'],
    ['US', '2026-06-30', 'expanded_access_closed'],
    ['CA', '2022-01-04', 'clinical_trial_only'],
    ['CA', '2022-01-05', 'special_access'],
    ['AU', '2023-06-30', 'unknown'],
    ['AU', '2023-07-01', 'prescribable_restricted'],
    ['AU-QLD', '2024-01-01', 'prescribable_restricted'],
    ['US-CO', '2022-06-07', 'expanded_access_closed'],
    ['US-CO', '2022-06-08', 'trigger_law_pending'],
    ['US-AZ', '2023-04-28', 'trigger_law_pending'],
    ['US-UT', '2024-05-01', 'dormant'],
    ['US-CT', '2024-01-01', 'expanded_access_closed'],
    ['CA-AB', '2023-01-16', 'special_access'],
  ])('%s %s is %s', (jurisdiction, day, expected) => {
    expect(ask(jurisdiction, day).therapyStatus).toBe(expected);
  });

  it('never calls a trigger law legal: federal control goes on and the answer names the conflict', () => {
    const status = ask('US-CO', '2024-01-01');
    expect(labels(status)).toEqual(['US_CSA I']);
    expect(status.conflicts).toEqual([{ code: 'widens_federal_control', overlay: 'R-US-CO-01', control: ['R-US-13'] }]);
    expect(status.parent).toEqual({ jurisdiction: 'US', therapyStatus: 'expanded_access_closed' });
    expect(status.routes.filter((one) => one.open === true).map((one) => one.pathway)).toEqual(['clinical_trial']);
  });

  it('takes the licence of Alberta as narrowing special access, not as a route', () => {
    expect(route(ask('CA-AB', '2023-01-15'), 'special_access_program')?.narrowedBy).toEqual([]);
    expect(route(ask('CA-AB', '2023-01-16'), 'special_access_program')?.narrowedBy).toEqual(['R-CA-AB-01']);
    expect(route(ask('CA', '2023-01-16'), 'special_access_program')?.narrowedBy).toEqual([]);
  });
});

describe('what was known when', () => {
  it('expanded access in the US is valid from 2019-12-20 and became public in January 2020', () => {
    expect(route(ask('US', '2019-12-31', { knownOn: '2019-12-31' }), 'expanded_access')).toBeUndefined();
    expect(route(ask('US', '2019-12-31', { knownOn: '2020-02-01' }), 'expanded_access')?.open).toBe(true);
    expect(route(ask('US', '2019-12-31'), 'expanded_access')?.open).toBe(true);
  });

  it('a gap that a later judgment made was not there before it', () => {
    expect(labels(ask('US', '1988-02-15', { knownOn: '1987-12-01' }))).toEqual(['US_CSA I']);
    expect(labels(ask('US', '1988-02-15', { knownOn: '1988-02-15' }))).toEqual([]);
  });

  it.each([
    ['asked as known before it was checked, nothing later than that day had been', '2021-06-01', '2021-06-01'],
    ['on the last day that was checked, as now', '2026-07-23', '2026-07-23'],
    ['after it, still as now', '2026-11-21', '2026-07-23'],
  ])('the verified span of CA, %s: known on %s, verified to %s', (_, knownOn, verifiedTo) => {
    expect(ask('CA', '2021-06-01', { knownOn })).toMatchObject({ verifiedTo, staleness: 'within_verified' });
  });

  it('a day that lay ahead when a question is asked is beyond what was verified', () => {
    expect(ask('CA', '2021-06-02', { knownOn: '2021-06-01' })).toMatchObject({
      verifiedTo: '2021-06-01',
      staleness: 'beyond_verified',
    });
  });

  it('a place that nobody ever verified stays unverified on any day', () => {
    expect(ask('US-CO', '2024-01-01', { knownOn: '2024-01-01' }).verifiedTo).toBeNull();
  });

  it('a scheduled change is not known before its text was published', () => {
    expect(ask('CA', '2026-10-02', { knownOn: '2025-12-16' }).scheduledUnconfirmed).toEqual([]);
    expect(ask('CA', '2026-10-02', { knownOn: '2025-12-17' }).scheduledUnconfirmed).toHaveLength(1);
  });
});

describe('rows that no text supports', () => {
  it('stay out of the answer unless somebody asks for them', () => {
    expect(factIds(ask('US', '1990-01-01'))).not.toContain('R-US-06');
    expect(factIds(ask('US', '1990-01-01', { includeUnverified: true }))).toContain('R-US-06');
    expect(ask('CA', '1990-01-01').schedule).toEqual([]);
    expect(labels(ask('CA', '1990-01-01', { includeUnverified: true }))).toEqual(['CA_FDR restricted drug']);
  });

  it('keeps a row without a date apart, since no day can place it', () => {
    const status = ask('CA', '2024-01-01');
    expect(status.undated.map((fact) => fact.id)).toEqual(['R-CA-09']);
    expect(factIds(status)).not.toContain('R-CA-09');
  });
});

describe('how fresh an answer is', () => {
  it.each<[string, string, JurisdictionStatus['staleness']]>([
    ['CA', '2026-07-23', 'within_verified'],
    ['CA', '2026-07-24', 'beyond_verified'],
    ['US', '2026-07-01', 'within_verified'],
    ['US', '2026-07-02', 'beyond_verified'],
    ['AU-QLD', '2024-01-01', 'beyond_verified'],
  ])('%s %s is %s', (jurisdiction, day, expected) => {
    expect(ask(jurisdiction, day).staleness).toBe(expected);
  });
});

describe('questions that cannot be answered', () => {
  it.each([
    ['XX', '2024-01-01', ['jurisdiction.unknown']],
    ['ca', '2024-01-01', ['jurisdiction.unknown']],
    ['', '2024-01-01', ['jurisdiction.unknown']],
    ['US-NY', '2024-01-01', ['jurisdiction.unknown']],
    ['CA', '2026-02-30', ['day.not-in-calendar']],
    ['CA', '01/06/2021', ['day.format']],
    ['toString', '2026-02-30', ['jurisdiction.unknown', 'day.not-in-calendar']],
  ])('%s on %s: %j', (jurisdiction, day, codes) => {
    const result = statusOn(jurisdiction, day);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(codes);
  });

  it('says which codes are covered, what was seen and where', () => {
    expect(statusOn('XX', '2024-01-01')).toEqual({
      ok: false,
      issues: [
        {
          path: ['jurisdiction'],
          code: 'jurisdiction.unknown',
          message: expect.stringMatching(/^expected one of AU, .*US-UT.*, saw "XX"$/) as string,
        },
      ],
    });
    expect(statusOn('CA', '2024-01-01', { knownOn: 'yesterday' })).toMatchObject({
      ok: false,
      issues: [{ path: ['knownOn'], code: 'day.format' }],
    });
  });
});
