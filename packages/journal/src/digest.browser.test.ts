import { expect, it } from 'vitest';
import { appendEntry } from './append-entry.ts';
import { digest } from './digest.ts';
import { added, valueOf } from './tally.fixtures.ts';

it('a browser computes the digest and the entry hash that Node computes', () => {
  expect(digest({ b: [2], a: 1, c: undefined })).toBe(
    '0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9',
  );
  expect(valueOf(appendEntry([], added('a', 1, 1000), { stream: 'day' }))[0]?.hash).toBe(
    '5da9d9f419c5c03cd979448dea7a16ef47dd0c302ca197947a52fd075d1a8380',
  );
});
