import { describe, expect, it } from 'vitest';
import type { ScaleDefinition } from './scale-types.ts';
import { isScoreEntry, openItems } from './scale-progress.ts';

const scale: ScaleDefinition = {
  id: 'sample',
  name: 'Sample',
  items: [
    { id: '1', text: 'One' },
    { id: '2', text: 'Two' },
  ],
  options: [],
  licence: { text: 'Ours', basis: { facts: [], verification: 'policy', cites: [] } },
};

describe('progress through a scale', () => {
  it('zero is an answer, none is not', () => {
    expect(openItems(scale, { '1': 0 }).map(({ number }) => number)).toEqual([2]);
  });

  it('a scale without wording takes scores only', () => {
    expect(isScoreEntry(scale)).toBe(false);
    expect(isScoreEntry({ ...scale, items: [{ id: 'B1' }] })).toBe(true);
  });
});
