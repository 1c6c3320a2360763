import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

type Conditions = { readonly '@mdma-at/source'?: string; readonly import?: { readonly default: string } };

/** The tsup configuration of a package, read from the entries that its `exports` name. */
export function library(packageFolder: string): ReturnType<typeof defineConfig> {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Conditions>>;
  };
  const entry: Record<string, string> = {};
  for (const conditions of Object.values(manifest.exports)) {
    if (typeof conditions === 'string' || !conditions['@mdma-at/source'] || !conditions.import) continue;
    const name = conditions.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
    entry[name] = conditions['@mdma-at/source'];
  }
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { customConditions: [], noEmit: false, types: [] } },
    splitting: true,
    sourcemap: true,
    clean: true,
    target: 'es2022',
    treeshake: true,
  });
}
