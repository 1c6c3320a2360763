import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a README tells a newcomer to type first. */
export interface ReadmeExample {
  /** What follows `npm install`. */
  readonly install: readonly string[];
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

/** The first install line and the first example of a package's README. */
export function readmeExample(folder: string): ReadmeExample {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const install = /^npm install ([^\n]+)$/m.exec(readme)?.[1]?.trim().split(/\s+/);
  const [, language, code] = /```(tsx?)\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!install || !language || code === undefined)
    throw new Error(`[release] ${folder}/README.md has no install line or no example`);
  return { install, language: language === 'tsx' ? 'tsx' : 'ts', code };
}
