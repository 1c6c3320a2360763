import { describe, expect, it } from 'vitest';
import { groupsIn } from '../groups.ts';
import { unverifiedDefault } from './unverified-default.ts';

const unverified = { facts: ['V-200'], verification: 'unverified', cites: [] };
const lint = (path: string, value: unknown) =>
  groupsIn(value, path).flatMap((group) => unverifiedDefault(group, { sources: {} }));

describe('a value that no text supports', () => {
  it('is never a default', () => {
    expect(lint('limits', { systolic: { above: 160, basis: unverified } })).toEqual([
      'limits.systolic is unverified and neither unpublished nor in a list that is accepted or chosen by name',
    ]);
  });
  it('may stay unpublished', () => {
    expect(lint('rows', [{ id: 'R-US-06', publish: false, basis: unverified }])).toEqual([]);
  });
  it('may not be published', () => {
    expect(lint('rows', [{ id: 'R-US-06', publish: true, basis: unverified }])).toHaveLength(1);
  });
  it.each(['mapp1AcceptableOther', 'reportedSchedules', 'washoutPolicies'])(
    'may stand in %s, accepted by name',
    (name) => {
      expect(lint(name, [{ id: 'S-016', basis: unverified }])).toEqual([]);
    },
  );
  it('is a site’s decision once the site made it', () => {
    expect(lint('limits', { systolic: { above: 160, basis: { ...unverified, verification: 'policy' } } })).toEqual([]);
  });
});
