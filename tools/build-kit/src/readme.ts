import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs the first TypeScript block of the README beside a test's package, or of another one, and returns what it printed. */
export async function runReadmeExample(
  testUrl: string,
  readmeFile?: string,
): Promise<{ readonly output: readonly string[] }> {
  const packageFolder = join(dirname(fileURLToPath(testUrl)), '..');
  const file = readmeFile ?? join(packageFolder, 'README.md');
  const readme = await readFile(file, 'utf8');
  const block = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (!block) throw new Error(`[build-kit] ${file} has no \`\`\`ts block to run`);

  const folder = await mkdtemp(join(packageFolder, 'src', '.readme-'));
  const output: string[] = [];
  const print = console.log;
  try {
    const example = join(folder, 'example.ts');
    await writeFile(example, block);
    console.log = (...words: unknown[]) => {
      output.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
    };
    await import(/* @vite-ignore */ pathToFileURL(example).href);
  } finally {
    console.log = print;
    await rm(folder, { recursive: true, force: true });
  }
  return { output };
}
