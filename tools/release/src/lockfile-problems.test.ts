import { expect, it } from 'vitest';
import { lockfileProblems } from './lockfile-problems.ts';

const lockfile = (resolution: string) =>
  `lockfileVersion: '9.0'\n\npackages:\n\n  zod@4.6.7:\n    resolution: {${resolution}}\n    engines: {node: '>=18'}\n\nsnapshots:\n\n  zod@4.6.7: {}\n`;

it('a package with its digest is pinned', () => {
  expect(lockfileProblems(lockfile('integrity: sha512-abc=='))).toEqual([]);
});

it('a package without a digest is named', () => {
  expect(lockfileProblems(lockfile(''))).toEqual(['zod@4.6.7 has no sha512 in pnpm-lock.yaml']);
});

it('a package from elsewhere is named', () => {
  expect(lockfileProblems(lockfile('integrity: sha512-a==, tarball: https://example.org/zod.tgz'))).toHaveLength(1);
  expect(lockfileProblems(lockfile('commit: abc, repo: https://example.org/zod.git, type: git'))).toHaveLength(2);
});

it('a lockfile that names nothing is not trusted', () => {
  expect(lockfileProblems('')).toEqual(['pnpm-lock.yaml names no package']);
});
