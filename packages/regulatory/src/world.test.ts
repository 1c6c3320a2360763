import { describe, expect, it } from 'vitest';
import type { JurisdictionStatus, TherapyStatus } from './jurisdiction-status.ts';
import { statusOn } from './status-on.ts';

function ask(jurisdiction: string, day: string, includeUnverified = false): JurisdictionStatus {
  const result = statusOn(jurisdiction, day, { includeUnverified });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.value;
}

const labels = (status: JurisdictionStatus): readonly string[] =>
  status.schedule.map((entry) => `${entry.scheme} ${entry.label}`);

describe('the other countries, the day before and the day of a change', () => {
  it.each<[string, string, readonly string[]]>([
    ['UN', '1985-12-31', []],
    ['UN', '1986-12-31', ['UN71 I']],
    ['LU', '1986-06-27', []],
    ['LU', '1986-06-28', ['NATIONAL listed']],
    ['CH', '2011-06-30', []],
    ['CH', '2011-07-01', ['CH_BETMVV d']],
    ['GB', '2002-01-31', ['GB_MDA_CLASS A']],
    ['GB', '2002-02-01', ['GB_MDA_CLASS A', 'GB_MDR_SCHEDULE 1']],
    ['NZ', '2015-06-17', ['NZ_MODA controlled']],
    ['NZ', '2015-06-18', ['NZ_MODA Class B']],
    ['DE', '2022-03-25', []],
    ['DE', '2022-03-26', ['DE_BTMG I']],
    ['CZ', '2026-04-03', ['CZ_463_2013 4']],
    ['JP', '1990-08-25', ['NATIONAL narcotic']],
    ['SE', '2026-06-30', []],
    ['AR', '2026-03-04', []],
    ['EU', '2026-05-11', []],
  ])('%s %s: %j', (jurisdiction, day, expected) => {
    expect(labels(ask(jurisdiction, day))).toEqual(expected);
  });

  it.each<[string, string, TherapyStatus]>([
    ['CH', '2013-12-31', 'unknown'],
    ['CH', '2014-12-31', 'exceptional_licence'],
    ['CH', '2026-03-13', 'exceptional_licence'],
    ['IL', '2019-01-31', 'unknown'],
    ['IL', '2019-02-28', 'compassionate_programme'],
    ['IL', '2022-01-01', 'compassionate_programme'],
    ['IL', '2025-12-31', 'clinical_trial_only'],
    ['GB', '2025-11-05', 'clinical_trial_only'],
    ['NL', '2024-06-06', 'clinical_trial_only'],
    ['DE', '2025-07-01', 'clinical_trial_only'],
    ['CZ', '2026-05-29', 'clinical_trial_only'],
    ['NZ', '2025-07-24', 'case_by_case_possible_unproven'],
    ['NO', '2021-04-30', 'clinical_trial_only'],
    ['IT', '2026-01-01', 'unknown'],
    ['EU', '2026-05-11', 'unknown'],
  ])('%s %s is %s', (jurisdiction, day, expected) => {
    expect(ask(jurisdiction, day).therapyStatus).toBe(expected);
  });

  it('no product is authorised anywhere', () => {
    for (const code of ['CH', 'IL', 'GB', 'EU', 'NL', 'DE', 'CZ', 'NZ']) {
      expect(ask(code, '2026-06-30').product.status).toBe('none_found');
    }
  });

  it('does not take the psilocybin framework of Czechia or the programme of Germany for a route to MDMA', () => {
    expect(ask('CZ', '2026-05-29').routes.map((route) => route.pathway)).toEqual(['clinical_trial']);
    expect(ask('DE', '2025-08-01').routes.map((route) => [route.pathway, route.open])).toEqual([
      ['exceptional_licence', 'unknown'],
      ['clinical_trial', true],
    ]);
  });

  it('places nothing of a country whose rows have no date, and shows the rows beside the answer', () => {
    const spain = ask('ES', '2026-01-01');
    expect(spain.control).toBe('unknown');
    expect(spain.undated.map((fact) => fact.id)).toEqual(['R-ES-01']);
    expect(ask('BE', '2026-01-01').undated).toEqual([]);
    expect(ask('BE', '2026-01-01', true).undated.map((fact) => fact.id)).toEqual(['R-BE-01']);
  });

  it('hands no row of the European Union or the United Nations down to a country', () => {
    expect(ask('DE', '2026-06-30').facts.filter((fact) => fact.jurisdiction !== 'DE')).toEqual([]);
  });
});
