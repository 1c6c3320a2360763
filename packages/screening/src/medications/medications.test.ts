import { describe, expect, it } from 'vitest';
import { medicationAliases } from './aliases.data.ts';
import { cyp2d6Inhibitors } from './cyp2d6-inhibitors.data.ts';
import { findMedication } from './find-medication.ts';
import { mechanisms } from './mechanisms.data.ts';
import { medications } from './medications.data.ts';
import { byHalfLives } from './washout-days.ts';
import { washoutPolicies } from './washout-policies.data.ts';

const byId = new Map(medications.map((medication) => [medication.id as string, medication]));

describe('the table', () => {
  it('has the 159 substances of the sheet, M-001 to M-159, in order and each once', () => {
    expect(medications).toHaveLength(159);
    medications.forEach(({ id }, index) => expect(id).toBe(`M-${String(index + 1).padStart(3, '0')}`));
    expect(new Set(medications.map(({ name }) => name)).size).toBe(159);
  });

  it('marks 72 half-lives unverified: the 70 of the sheet, trazodone for its upper bound, dronabinol for its source', () => {
    const unverified = medications.filter(({ parent }) => parent.basis.verification === 'unverified');
    expect(unverified).toHaveLength(72);
    expect(unverified.filter(({ parent }) => parent.basis.because === undefined)).toHaveLength(70);
    expect(unverified.filter(({ parent }) => parent.basis.because).map(({ name }) => name)).toEqual([
      'trazodone',
      'dronabinol',
    ]);
  });

  it('counts each action as the sheet does', () => {
    const count = (action: string) => medications.filter((each) => each.action === action).length;
    expect(count('prohibit')).toBe(18);
    expect(count('taper-and-washout')).toBe(76);
    expect(count('hold-on-dosing-day')).toBe(17);
    expect(count('judgement')).toBe(32);
    expect(count('rescue-only')).toBe(6);
    expect(count('allow')).toBe(10);
  });

  it('has no code twice: ATC and RxCUI name one substance each', () => {
    for (const key of ['atc', 'rxcui'] as const) {
      const codes = medications.flatMap((medication) => medication[key] ?? []);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(medications.filter(({ rxcui }) => rxcui === undefined).map(({ name }) => name)).toEqual([
      'safinamide',
      'agomelatine',
      'cariprazine',
      'lumateperone',
      'solriamfetol',
      'dronabinol',
    ]);
  });

  it('gives every substance the dangers and the effect of its mechanism, and its own beside them', () => {
    for (const { id, mechanism, toxicity, efficacy } of medications) {
      expect([id, efficacy]).toEqual([id, mechanisms.codes[mechanism].efficacy]);
      expect([id, toxicity]).toEqual([id, expect.arrayContaining([...mechanisms.codes[mechanism].toxicity])]);
    }
  });

  it('keeps danger and effect apart: an SSRI attenuates and is no danger of serotonin toxicity, an MAO inhibitor is', () => {
    expect(byId.get('M-011')).toMatchObject({ toxicity: [], efficacy: 'attenuated' });
    expect(byId.get('M-001')).toMatchObject({
      toxicity: ['serotonin-toxicity', 'hypertensive-crisis'],
      efficacy: 'not-stated',
    });
    expect(byId.get('M-033')).toMatchObject({ toxicity: ['mdma-exposure-raised', 'seizure'], efficacy: 'prolonged' });
  });

  it.each([
    ['M-001', 'phenelzine', 'N06AF03', '8123', [11.6, 11.6], 'prohibit', 'unverified'],
    ['M-010', 'fluoxetine', 'N06AB03', '4493', [24, 144], 'taper-and-washout', 'secondary'],
    ['M-033', 'bupropion', 'N06AX12', '42347', [14, 21], 'taper-and-washout', 'secondary'],
    ['M-041', 'cariprazine', 'N05AX15', undefined, [48, 96], 'taper-and-washout', 'secondary'],
    ['M-064', 'amphetamine', 'N06BA01', '725', [10, 15], 'taper-and-washout', 'secondary'],
    ['M-078', 'diazepam', 'N05BA01', '3322', [20, 50], 'rescue-only', 'secondary'],
    ['M-105', 'nitroglycerin', 'C01DA02', '4917', [0.05, 0.1], 'rescue-only', 'unverified'],
    ['M-130', 'ritonavir', 'J05AE03', '85762', [3, 5], 'prohibit', 'unverified'],
    ['M-141', 'amiodarone', 'C01BD01', '703', [1200, 1200], 'prohibit', 'secondary'],
    ['M-159', 'ethinyl estradiol', 'G03CA01', '4124', [13, 27], 'allow', 'unverified'],
  ] as const)('%s is %s as the sheet has it', (id, name, atc, rxcui, hours, action, verification) => {
    const row = byId.get(id);
    expect(row).toMatchObject({ name, atc, parent: { hours, basis: { verification } }, action });
    expect(row?.rxcui).toBe(rxcui);
  });

  it.each([
    ['M-010', 'norfluoxetine', [96, 384], undefined],
    ['M-011', 'desmethylsertraline', 'not-stated', true],
    ['M-039', 'dehydro-aripiprazole', [94, 146], undefined],
    ['M-041', 'DDCAR', [168, 504], undefined],
    ['M-047', 'not named', [7.5, 10], undefined],
    ['M-078', 'desmethyldiazepam', { above: 100 }, undefined],
    ['M-080', 'not named', { above: 100 }, undefined],
    ['M-082', 'not named', 'not-stated', undefined],
    ['M-141', 'DEA', [1400, 1400], undefined],
  ] as const)('the active metabolite of %s is %s', (id, name, hours, weak) => {
    expect(byId.get(id)?.metabolite).toMatchObject({ name, hours });
    expect(byId.get(id)?.metabolite?.weak).toBe(weak);
  });
});

describe('five times the longer half-life', () => {
  const days = (id: string) => {
    const medication = byId.get(id);
    if (!medication) throw new Error(id);
    return byHalfLives(medication, { ...washoutPolicies.fiveHalfLives, acceptUnverified: 'all' });
  };

  it.each([
    ['sertraline', 'M-011', 130],
    ['venlafaxine with its metabolite', 'M-018', 55],
    ['bupropion with its metabolites', 'M-033', 255],
    ['fluoxetine', 'M-010', 1920],
    ['vortioxetine', 'M-017', 330],
    ['cariprazine', 'M-041', 2520],
    ['aripiprazole in poor metabolisers', 'M-039', 730],
    ['clomipramine', 'M-027', 300],
    ['trazodone', 'M-035', 70],
    ['terbinafine, terminal phase', 'M-135', 2000],
    ['amiodarone', 'M-141', 7000],
    ['lisdexamfetamine', 'M-066', 60],
    ['levothyroxine', 'M-147', 840],
  ] as const)('%s: %s is %d hours', (_, id, hours) => {
    expect(days(id)?.days?.longest).toBeCloseTo(hours / 24, 9);
  });

  it.each(['M-004', 'M-009', 'M-024', 'M-050', 'M-053', 'M-056', 'M-078', 'M-080', 'M-082', 'M-094', 'M-120', 'M-126'])(
    '%s names a metabolite whose half-life nobody states: a lower bound, never days',
    (id) => {
      expect(days(id)?.days).toBeUndefined();
      expect(days(id)?.longerThanDays).toBeGreaterThan(0);
    },
  );
});

describe('inhibitors of CYP2D6', () => {
  it('are classed as the sheet has them; ritonavir is weak, and the class alone prohibits nothing', () => {
    expect(cyp2d6Inhibitors.strong.names).toHaveLength(6);
    expect(cyp2d6Inhibitors.moderate.names).toHaveLength(12);
    expect(cyp2d6Inhibitors.weak.names).toHaveLength(8);
    expect(cyp2d6Inhibitors.weak.names).toContain('ritonavir');
    expect(byId.get('M-130')?.action).toBe('prohibit');
    expect(byId.get('M-012')?.action).toBe('taper-and-washout');
  });
});

describe('findMedication', () => {
  it.each([
    ['M-011', 'id', 'sertraline'],
    ['m-011', 'id', 'sertraline'],
    ['N06AB06', 'atc', 'sertraline'],
    ['n06ab06', 'atc', 'sertraline'],
    ['36437', 'rxcui', 'sertraline'],
    ['sertraline', 'name', 'sertraline'],
    ['  SERTRALINE ', 'name', 'sertraline'],
    ['Sértraline', 'name', 'sertraline'],
    ['sertraline hydrochloride', 'name', 'sertraline'],
    ['Zoloft', 'alias', 'sertraline'],
    ['paracétamol', 'alias', 'acetaminophen'],
    ["St. John's Wort", 'alias', "st. john's wort extract"],
    ['5-HTP', 'alias', '5-hydroxytryptophan'],
  ])('%s is found by %s: %s', (text, by, name) => {
    expect(findMedication(text)).toMatchObject({ found: 'exact', by, medication: { name } });
  });

  it('takes an RxCUI as a number too', () => {
    expect(findMedication(4493)).toMatchObject({ found: 'exact', by: 'rxcui', medication: { name: 'fluoxetine' } });
  });

  it.each([
    ['sertralin', 'sertraline'],
    ['setraline', 'sertraline'],
    ['fluoxetin', 'fluoxetine'],
    ['flouxetine', 'fluoxetine'],
    ['Prozak', 'fluoxetine'],
  ])('%s is a guess at %s and says so', (text, name) => {
    const found = findMedication(text);
    expect(found).toMatchObject({ found: 'guess', seen: text });
    expect(found.found === 'guess' && found.candidates[0].name).toBe(name);
  });

  it('a guess that could be two substances names both', () => {
    const found = findMedication('xmphetamine');
    expect(found.found === 'guess' && found.candidates.map(({ name }) => name)).toContain('amphetamine');
    const between = findMedication('chlorpromethazine');
    expect(between.found).toBe('none');
  });

  it.each(['', 'abc', 'hydralazine sulfate plus', 'N06AB99', '__proto__', 'constructor', '999999'])(
    '"%s" is found nowhere',
    (text) => {
      expect(findMedication(text)).toEqual({ found: 'none', seen: text });
    },
  );

  it('every generic name and every alias leads to its own substance', () => {
    for (const { id, name } of medications)
      expect(findMedication(name)).toMatchObject({ found: 'exact', medication: { id } });
    for (const [alias, generic] of medicationAliases) {
      expect([alias, findMedication(alias)]).toMatchObject([alias, { found: 'exact', medication: { name: generic } }]);
    }
  });
});
