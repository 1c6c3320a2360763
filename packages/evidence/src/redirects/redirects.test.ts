import { describe, expect, it } from 'vitest';
import { currentIds } from './current-ids.ts';
import type { Redirect } from './redirect.ts';
import { redirects } from './redirects.data.ts';

const retired: readonly Redirect[] = [
  { from: 'V-001', to: ['V-002', 'V-003'], because: 'split' },
  { from: 'V-003', to: ['V-004'], because: 'replaced' },
  { from: 'V-005', to: [], because: 'wrong' },
  { from: 'V-006', to: ['V-007'], because: 'a circle' },
  { from: 'V-007', to: ['V-006'], because: 'a circle' },
];

describe('an id', () => {
  it.each<[string, string, readonly string[]]>([
    ['in use stands for itself', 'V-010', ['V-010']],
    ['that was split stands for its parts, through every further change', 'V-001', ['V-002', 'V-004']],
    ['that was retired stands for nothing', 'V-005', []],
  ])('%s', (_name, id, expected) => {
    expect(currentIds(id, retired)).toEqual(expected);
  });

  it('never redirects in a circle', () => {
    expect(() => currentIds('V-006', retired)).toThrow('[evidence] the redirects of V-006 run in a circle');
  });

  it.each(redirects)('$from says why it was retired', ({ from, because }) => {
    expect(because).toMatch(/\.$/);
    expect(currentIds(from)).not.toContain(from);
  });
});
