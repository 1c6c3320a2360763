import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { manifestProblems } from './manifest-problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'mdma-at-manifest-'));
mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, 'src/index.ts'), '');
writeFileSync(join(folder, 'README.md'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const built = { import: { types: './dist/index.d.ts', default: './dist/index.js' } };
const good = {
  description: 'd',
  keywords: ['k'],
  license: 'Apache-2.0',
  files: ['dist'],
  sideEffects: false,
  engines: { node: '>=20' },
  exports: { '.': { '@mdma-at/source': './src/index.ts', ...built } },
  publishConfig: { access: 'public', exports: { '.': built } },
};

it('a manifest that publishes what it develops with has no problem', () => {
  expect(manifestProblems(good, folder)).toEqual([]);
});

it('an entry that would not be published is a problem', () => {
  const exports = { ...good.exports, './more': { '@mdma-at/source': './src/index.ts', ...built } };
  expect(manifestProblems({ ...good, exports }, folder)).toEqual([
    'publishConfig.exports differs from exports without the source condition',
  ]);
});

it('a source condition that would be published is a problem', () => {
  const publishConfig = { access: 'public', exports: good.exports };
  expect(manifestProblems({ ...good, publishConfig }, folder)).toEqual([
    'publishConfig.exports differs from exports without the source condition',
  ]);
});

it('an entry without a file behind it is a problem', () => {
  const exports = { '.': { '@mdma-at/source': './src/gone.ts', ...built } };
  expect(manifestProblems({ ...good, exports }, folder)).toEqual(['exports .: ./src/gone.ts does not exist']);
});

it('sources are not published', () => {
  expect(manifestProblems({ ...good, files: ['dist', 'src'] }, folder)).toEqual(['files names src']);
});
