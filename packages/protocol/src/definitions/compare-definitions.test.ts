import { describe, expect, it } from 'vitest';
import { applySitePolicy } from '../policies/apply-site-policy.ts';
import { siteDemo } from '../policies/site-demo.data.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { definitions } from './definitions.ts';

const { mapp1, mapp2, mp8, monarchAu, seed000, seed002 } = definitions;

function at(differences: ReturnType<typeof compareDefinitions>, path: string) {
  const found = differences.find((difference) => difference.path === path);
  if (!found) throw new Error(`no difference at ${path}; there is ${differences.map((each) => each.path).join(', ')}`);
  return found;
}

describe('comparing two definitions', () => {
  it('finds no difference between a definition and itself', () => {
    for (const definition of Object.values(definitions)) expect(compareDefinitions(definition, definition)).toEqual([]);
  });

  it('sets the severity that MAPP1 asks for beside that of MAPP2, each with its paper', () => {
    const { kind, one, other } = at(compareDefinitions(mapp1, mapp2), 'enrolment.severityCutoff');
    expect([kind, one.value, other.value]).toEqual(['both-state', 35, 28]);
    expect([one.basis.cites[0]?.source, other.basis.cites[0]?.source]).toEqual(['mitchell-2021', 'mitchell-2023']);
  });

  it('says where only one of them states a value', () => {
    const differences = compareDefinitions(mapp1, mapp2);
    expect(at(differences, 'contraception.daysAfterLastDose').kind).toBe('only-one-states');
    expect(at(differences, 'enrolment.confirmation').kind).toBe('only-other-states');
  });

  it('shows that the Canadian guide keeps one dose level where the trial it names goes up', () => {
    const { one, other } = at(compareDefinitions(mapp1, seed002), 'doses.2.initialMg');
    expect([one.value, other.value]).toEqual([[80, 120], [80]]);
  });

  it('turns the polarity of the supplemental dose between Phase 3 and Phase 2', () => {
    const { one, other } = at(compareDefinitions(mapp1, mp8), 'supplemental.default');
    expect([one.value, other.value]).toEqual(['give-unless-contraindicated', 'ask']);
  });

  it('compares each end of a window by itself', () => {
    const differences = compareDefinitions(mapp1, mp8);
    expect(differences.some(({ path }) => path === 'supplemental.window.opensMinutes')).toBe(false);
    const { one, other } = at(differences, 'supplemental.window.closesMinutes');
    expect([one.value, other.value]).toEqual([120, 150]);
  });

  it('counts the silence of two definitions as no difference', () => {
    const paths = compareDefinitions(monarchAu, seed000).map(({ path }) => path);
    expect(paths).not.toContain('doses.1.initialMg');
    expect(paths).not.toContain('supplemental.fractionOfInitial');
  });

  it('lists the opposite therapist styles of the two guides', () => {
    const differences = compareDefinitions(seed000, seed002);
    expect(at(differences, 'checklist.non-directive-style').kind).toBe('only-one-states');
    expect(at(differences, 'checklist.active-dialogue-style').kind).toBe('only-other-states');
    expect(at(differences, 'checklist.no-driving').other.value).toEqual({ when: 'after-dosing', hours: 24 });
  });

  it('is the same difference read from the other side', () => {
    const there = compareDefinitions(mapp1, monarchAu);
    const back = compareDefinitions(monarchAu, mapp1);
    expect(back.map(({ path }) => path).toSorted()).toEqual(there.map(({ path }) => path).toSorted());
    for (const { path, one, other } of there) expect(at(back, path)).toMatchObject({ one: other, other: one });
  });

  it('names the site policy as the source of a value that it set', () => {
    const site = applySitePolicy(mapp1, siteDemo);
    if (!site.ok) throw new Error('the demo policy does not fit');
    const { kind, other } = at(compareDefinitions(mapp1, site.value.definition), 'preDose.fastingHours');
    expect([kind, other.value, other.basis.verification]).toEqual(['only-other-states', 6, 'policy']);
  });
});
