import { describe, expect, it } from 'vitest';
import { chainIssues } from './chain-issues.ts';

/** A place of which everything is known, its own number and later ones too. */
const third = { seq: 3, earlier: () => ({ type: 'tally.added' }) };

describe('the third entry of a journal', () => {
  it.each([1, 2])('may amend entry %i', (amends) => {
    expect(chainIssues({ type: 'tally.added', amends }, third)).toEqual([]);
  });

  it.each([3, 4])('may not amend entry %i, whoever says that there is one', (amends) => {
    expect(chainIssues({ type: 'tally.added', amends }, third)).toEqual([
      {
        path: ['amends'],
        code: 'entry.amends-nothing',
        message: `saw ${amends}, expected the number of an entry before 3`,
      },
    ]);
  });
});
