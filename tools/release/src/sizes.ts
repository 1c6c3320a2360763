import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entriesOf, packages, repository } from './workspace.ts';

const file = join(repository, 'tools/release/size-budgets.json');

/** What every user of React or a database has anyway. */
const external = ['react', 'react-dom', 'react/*', 'react-dom/*', 'pg'];

/** Room for growth before somebody has to decide that it is worth it. */
const room = 1.1;

/** What a whole entry costs in a browser, with all that it needs: minified and gzipped, in bytes. */
async function sizeOf(specifier: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${specifier}';`, resolveDir: join(repository, 'tools/release'), loader: 'ts' },
    alias: Object.fromEntries(sources),
    conditions: ['@mdma-at/source', 'module', 'browser'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    external,
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const all = packages().flatMap(entriesOf);
const sources = all.map(({ specifier, source }) => [specifier, source] as const);
const [command = 'check'] = process.argv.slice(2);
const budgets = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
const measured: Record<string, number> = {};
let problems = 0;
for (const { specifier } of all) {
  const bytes = await sizeOf(specifier);
  measured[specifier] = Math.ceil((bytes * room) / 100) / 10;
  const kilobytes = Number((bytes / 1000).toFixed(1));
  const budget = budgets[specifier];
  if (command === 'list') console.log(`${String(kilobytes).padStart(7)} kB of ${budget ?? '–'}  ${specifier}`);
  if (command === 'build' || (budget !== undefined && kilobytes <= budget)) continue;
  problems += 1;
  console.error(
    `${specifier} is ${kilobytes} kB, its budget is ${budget ?? 'missing'} kB: make it smaller or write down why in tools/release/size-budgets.json`,
  );
}
for (const specifier of Object.keys(budgets)) {
  if (command === 'build' || measured[specifier] !== undefined) continue;
  problems += 1;
  console.error(`${specifier} has a budget and is no entry`);
}
if (command === 'build') writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`sizes: ${all.length} entries, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
