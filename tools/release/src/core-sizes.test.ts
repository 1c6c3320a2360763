import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { repository } from './workspace.ts';

/** Data costs those who use it: what a function weighs is its code, with every `.data.ts` empty. */
const withoutData: Plugin = {
  name: 'without-data',
  setup: (into) => {
    into.onLoad({ filter: /\.data\.ts$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = {};`).join('\n'), loader: 'ts' };
    });
  },
};

async function codeSize(folder: string, code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(repository, 'packages', folder, 'src'), loader: 'ts' },
    conditions: ['@mdma-at/source'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['zod'],
    plugins: [withoutData],
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const judgement = [
  "export { assessReading } from './assess-reading.ts';",
  "export { baselineFrom } from './baseline-from.ts';",
  "export { nextReadingDue } from './schedules/next-reading-due.ts';",
].join('\n');

test.each([
  ['one row of law on a day', 'regulatory', "export { rowLookup } from './row-lookup.ts'", 2],
  ['a whole answer about the law of a day', 'regulatory', "export { statusIn } from './status-in.ts'", 2],
  ['screening with a full trace', 'screening', "export { screen } from './screen.ts'", 6],
  ['baseline, judgement of a reading and when the next is due', 'vitals', judgement, 4],
  [
    'a monitor over a stream, with its alerts',
    'vitals',
    "export { createMonitor } from './monitor/create-monitor.ts'",
    8,
  ],
])('the code of %s (%s) fits into its budget', async (what, folder, code, kibibytes) => {
  const bytes = await codeSize(folder, code);
  console.log(`${what}: ${bytes} B gzip of ${kibibytes} KiB`);
  expect(bytes).toBeLessThanOrEqual(kibibytes * 1024);
});
