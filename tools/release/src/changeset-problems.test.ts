import { describe, expect, it } from 'vitest';
import { changesetProblems, parseChangeset } from './changeset-problems.ts';

const changed = {
  name: '@mdma-at/vitals',
  version: '0.3.0',
  lines: ['vitals/limits/site-demo#limits.systolic 160 (V-200) → 165 (V-200)'],
};
const added = { ...changed, lines: ['vitals/limits/site-demo#limits.spo2 absent → 94 (V-204)'] };
const changeset = (bump: string, text: string, name = '@mdma-at/vitals') =>
  parseChangeset('.changeset/one.md', `---\n'${name}': ${bump}\n---\n\n${text}\n`);

it('reads packages, bumps and words', () => {
  expect(changeset('minor', 'Clinical: changed. Systolic.')).toEqual({
    file: '.changeset/one.md',
    bumps: { '@mdma-at/vitals': 'minor' },
    text: 'Clinical: changed. Systolic.',
  });
});

describe('a changed threshold', () => {
  it('without a changeset is named with its values', () => {
    const [problem = ''] = changesetProblems([changed], []);
    expect(problem).toContain('@mdma-at/vitals: 1 facts changed and no changeset says so');
    expect(problem).toContain('160 (V-200) → 165 (V-200)');
  });

  it('is not described by a changeset that speaks of code only', () => {
    expect(changesetProblems([changed], [changeset('minor', 'Faster.')])).toHaveLength(1);
  });

  it('is not described by a changeset of another package', () => {
    const other = changeset('minor', 'Clinical: changed. x', '@mdma-at/ui');
    expect(changesetProblems([changed], [other])).toHaveLength(1);
  });

  it('is no patch', () => {
    const [problem = ''] = changesetProblems([changed], [changeset('patch', 'Clinical: changed. Systolic.')]);
    expect(problem).toContain('at least minor');
  });

  it('is a patch as a safety correction', () => {
    expect(changesetProblems([changed], [changeset('patch', 'Safety correction. Systolic was misread.')])).toEqual([]);
  });

  it('is minor below 1.0', () => {
    expect(changesetProblems([changed], [changeset('minor', 'Clinical: changed. Systolic.')])).toEqual([]);
  });

  it('is major from 1.0 on', () => {
    const stable = { ...changed, version: '1.0.0' };
    expect(changesetProblems([stable], [changeset('minor', 'Clinical: changed. Systolic.')])).toHaveLength(1);
    expect(changesetProblems([stable], [changeset('major', 'Clinical: changed. Systolic.')])).toEqual([]);
  });
});

it('an added value may come with a patch that says so', () => {
  expect(changesetProblems([added], [])).toHaveLength(1);
  expect(changesetProblems([added], [changeset('patch', 'Clinical: added. Oxygen.')])).toEqual([]);
});

it('no change of facts asks for nothing', () => {
  expect(changesetProblems([{ ...changed, lines: [] }], [])).toEqual([]);
});
