import { describe, expect, it } from 'vitest';
import { groupsIn } from '../groups.ts';
import { basisComplete } from './basis-complete.ts';
import { datesInOrder } from './dates-in-order.ts';
import type { Rule } from './rule.ts';
import { supportingSource } from './supporting-source.ts';
import { textAsValue } from './text-as-value.ts';

const registry = {
  sources: { good: {}, old: { supersededBy: 'good' }, withdrawn: { retractedOn: '2024-08-10' } },
};
const lint = (rule: Rule, value: unknown) => groupsIn(value, 'd').flatMap((group) => rule(group, registry));
const basis = (rest: object) => ({
  facts: ['P-DOSE-01'],
  verification: 'primary',
  cites: [{ source: 'good' }],
  ...rest,
});

describe('a supporting source', () => {
  it('exists in the registry', () => {
    expect(lint(supportingSource, { x: 1, basis: basis({ cites: [{ source: 'nobody' }] }) })).toEqual([
      'd cites nobody, which is not in the registry of sources',
    ]);
  });
  it('was not retracted', () => {
    expect(lint(supportingSource, { x: 1, basis: basis({ cites: [{ source: 'withdrawn' }] }) })).toEqual([
      'd rests on withdrawn, which was retracted on 2024-08-10',
    ]);
  });
  it('may be named as retracted', () => {
    expect(lint(supportingSource, { basis: basis({ cites: [{ source: 'withdrawn', as: 'retracted' }] }) })).toEqual([]);
  });
  it('was not replaced by a newer one', () => {
    expect(lint(supportingSource, { x: 1, basis: basis({ cites: [{ source: 'old' }] }) })).toEqual([
      'd rests on old, which good replaced',
    ]);
  });
  it('is looked for in every row of a list', () => {
    const rows = [
      { id: 'S-001', basis: basis({}) },
      { id: 'S-002', basis: basis({ cites: [{ source: 'nobody' }] }) },
    ];
    expect(lint(supportingSource, rows)).toEqual(['d.S-002 cites nobody, which is not in the registry of sources']);
  });
});

describe('a basis', () => {
  it('with source, fact and mark is complete', () => {
    expect(lint(basisComplete, { basis: basis({}) })).toEqual([]);
  });
  it('has one of the known marks', () => {
    expect(lint(basisComplete, { basis: basis({ verification: 'certain' }) })[0]).toContain('d is marked certain');
  });
  it('that claims a primary text cites it', () => {
    expect(lint(basisComplete, { basis: basis({ cites: [] }) })).toEqual(['d is marked primary but cites nothing']);
  });
  it('of a policy says why', () => {
    expect(lint(basisComplete, { basis: basis({ verification: 'policy', cites: [] }) })).toEqual([
      'd is marked policy but says neither source nor reason',
    ]);
  });
  it('names a fact or a reason', () => {
    expect(lint(basisComplete, { basis: basis({ facts: [] }) })).toEqual(['d names no fact and says no reason']);
  });
});

describe('dates', () => {
  it('are days of the calendar', () => {
    expect(lint(datesInOrder, { from: '2026-02-30' })).toEqual(['d.from is 2026-02-30, no day of the calendar']);
  });
  it('begin before they end', () => {
    expect(lint(datesInOrder, { effectiveFrom: '2024-01-02', effectiveTo: '2024-01-01' })).toEqual([
      'd runs from 2024-01-02 to 2024-01-01',
    ]);
  });
  it('of an interval that is empty are a mistake', () => {
    expect(lint(datesInOrder, { from: '2024-01-01', to: '2024-01-01' })).toEqual([
      'd runs from 2024-01-01 to 2024-01-01',
    ]);
  });
  it('known to the day may be earliest and latest at once', () => {
    expect(lint(datesInOrder, { earliest: '2024-01-01', latest: '2024-01-01' })).toEqual([]);
  });
  it('in order are fine', () => {
    expect(lint(datesInOrder, { effectiveFrom: '2023-07-01', effectiveTo: null })).toEqual([]);
  });
});

describe('the text of a value', () => {
  it.each<readonly [number, string, readonly string[]]>([
    [38, '38.0', []],
    [165, '160', ["d.threshold is 165, and its text says '160'"]],
    [0, '', ["d.threshold is 0, and its text says ''"]],
    [160, 'above 160', ["d.threshold is 160, and its text says 'above 160'"]],
  ])('of %d may be %j or is named', (value, text, problems) => {
    expect(lint(textAsValue, { threshold: { kind: 'absolute', value, text }, basis: basis({}) })).toEqual(problems);
  });
});
