import { expect, it } from 'vitest';
import { tarballProblems } from './tarball-problems.ts';

const both = {
  import: { types: './dist/index.d.ts', default: './dist/index.js' },
  require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
};
const manifest = {
  name: '@mdma-at/vitals',
  version: '1.0.0',
  exports: { '.': both },
  dependencies: { zod: '^4.6.7' },
};
const files = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
];

it('a package with its built files, README and licence has no problem', () => {
  expect(tarballProblems({ manifest, files })).toEqual([]);
});

it('a source, a test or a note is not packed', () => {
  const more = ['src/index.ts', 'dist/index.test.ts', '.env', 'notes.txt'];
  expect(tarballProblems({ manifest, files: [...files, ...more] })).toEqual(more.map((file) => `holds ${file}`));
});

it('nothing runs where a package is installed', () => {
  const scripts = { build: 'tsup', postinstall: 'node x.js' };
  expect(tarballProblems({ manifest: { ...manifest, scripts }, files })).toEqual([
    'runs a postinstall script where it is installed',
  ]);
});

it('a dependency that nobody allowed is named', () => {
  const dependencies = { zod: '^4.6.7', lodash: '^4.18.0' };
  expect(tarballProblems({ manifest: { ...manifest, dependencies }, files })).toEqual([
    'depends on lodash, which nobody allowed',
  ]);
});

it('a range of the workspace means nothing outside', () => {
  const dependencies = { zod: 'workspace:^' };
  expect(tarballProblems({ manifest: { ...manifest, dependencies }, files })).toEqual(['asks for zod at workspace:^']);
});

it('an entry without `import` is for require only', () => {
  const exports = { '.': { require: both.require } };
  expect(tarballProblems({ manifest: { ...manifest, exports }, files })).toEqual(['exports . without `import`']);
});

it('an entry without types is named', () => {
  const exports = { '.': { ...both, import: { default: './dist/index.js' } } };
  expect(tarballProblems({ manifest: { ...manifest, exports }, files })).toEqual([
    'exports . without types for `import`',
  ]);
});

it('an export without a file behind it is named', () => {
  const rest = files.filter((file) => file !== 'dist/index.d.cts');
  expect(tarballProblems({ manifest, files: rest })).toEqual([
    'exports . names ./dist/index.d.cts, which is not packed',
  ]);
});

it('a pattern of exports has at least one file behind it', () => {
  const exports = { '.': both, './tokens/*.json': './dist/tokens/*.json' };
  expect(tarballProblems({ manifest: { ...manifest, exports }, files })).toEqual([
    'exports ./tokens/*.json names ./dist/tokens/*.json, which is not packed',
  ]);
  const packed = [...files, 'dist/tokens/base.tokens.json', 'dist/tokens/figma/theme.dark.json'];
  expect(tarballProblems({ manifest: { ...manifest, exports }, files: packed })).toEqual([]);
});
