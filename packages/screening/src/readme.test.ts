import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

const packageFolder = join(import.meta.dirname, '..');
const readme = await readFile(join(packageFolder, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/\*\*(.+?)\*\*\n\n```ts\n([\s\S]*?)```/g)].map(
  ([, question = '', code = '']) => [question, code] as const,
);

it('the first example of the README runs and prints what it says', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['ineligible', 'S-014 caps5.totalSeverity >= 35 34 primary mitchell-2021', 'true']);
});

it('asks five questions, and every other block of code belongs to one', () => {
  expect(blocks).toHaveLength(5);
  expect(readme.match(/```ts\n/g)).toHaveLength(6);
});

it.each(blocks)('%s', async (_, code) => {
  const comments = [...code.matchAll(/console\.log.*?;(?:\n| )(?:\/\/ (.*)\n)((?:\/\/ .*\n)*)/g)];
  const said = comments
    .flatMap(([, first = '', more = '']) => [first, ...more.split('\n')])
    .map((line) => line.replace(/^\/\/ /, ''));
  const expected = said.filter((line) => line !== '').map((line) => line.replace(/^(true|false): .*/, '$1'));
  expect(expected.length).toBeGreaterThan(1);
  expect(await printed(code)).toEqual(expected);
});

async function printed(code: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(packageFolder, 'src', '.readme-'));
  const print = console.log;
  const output: string[] = [];
  try {
    const file = join(folder, 'example.ts');
    await writeFile(file, code);
    console.log = (...words: unknown[]) => {
      output.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
    };
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    console.log = print;
    await rm(folder, { recursive: true, force: true });
  }
  return output;
}
