import { describe, expect, it } from 'vitest';
import { idsIn, mergeIds } from '../public-ids.ts';
import { idsKept, idsListed } from './ids-kept.ts';

const basis = { facts: ['R-CA-07'], verification: 'primary', cites: [] };
const before = { regulatory: { ids: ['CA', 'R-CA-07'], facts: ['R-CA-07'] } };

describe('a published id', () => {
  it('that is gone is a problem', () => {
    expect(idsKept(before, { regulatory: { ids: ['CA'], facts: [] } }, new Set())).toEqual([
      'regulatory has lost the id R-CA-07; restore it, or say in redirects.data.ts what became of it',
    ]);
  });
  it('that was changed is lost under the old name and new under the other', () => {
    const after = { regulatory: { ids: ['CA', 'R-CA-7'], facts: ['R-CA-7'] } };
    expect(idsKept(before, after, new Set())).toHaveLength(1);
    expect(idsListed(before, after)).toEqual(['regulatory has the new id R-CA-7: run `pnpm facts:build`']);
  });
  it('may go where a redirect says what became of it', () => {
    expect(idsKept(before, { regulatory: { ids: ['CA'], facts: [] } }, new Set(['R-CA-07']))).toEqual([]);
  });
  it('is lost with its whole package', () => {
    expect(idsKept(before, {}, new Set())).toHaveLength(2);
  });
  it('stays on the list when a build no longer finds it', () => {
    expect(mergeIds(before, { regulatory: { ids: ['AU'], facts: [] } })).toEqual({
      regulatory: { ids: ['AU', 'CA', 'R-CA-07'], facts: ['R-CA-07'] },
    });
  });
});

it('ids are those of rows, places and sources, and the facts that values rest on', () => {
  const data = {
    'ca/ca.events': { caEvents: [{ id: 'R-CA-07', basis, effects: [{ basis: { ...basis, facts: ['R-CA-05'] } }] }] },
    'ca/ca.jurisdictions': { caJurisdictions: [{ code: 'CA' }] },
    'sources/regulatory.sources': { regulatorySources: { 'ca-fdr': { label: 'x' } } },
  };
  expect(idsIn(data)).toEqual({ ids: ['CA', 'R-CA-07', 'ca-fdr'], facts: ['R-CA-05', 'R-CA-07'] });
});
