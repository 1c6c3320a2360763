import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changeset, FactChanges } from './changeset-problems.ts';
import { parseChangeset } from './changeset-problems.ts';
import { packages } from './workspace.ts';

function git(root: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 }).trim();
  } catch {
    return undefined;
  }
}

/** The last released revision, if there ever was one. */
export function lastTag(root: string): string | undefined {
  return git(root, ['describe', '--tags', '--abbrev=0', '--match', 'v*']);
}

/** What a change is compared with: `RELEASE_BASE`, else the last release, else the shared main branch, else what is committed. */
export function comparedWith(root: string): string {
  return process.env['RELEASE_BASE'] || (lastTag(root) ?? git(root, ['merge-base', 'HEAD', 'origin/main']) ?? 'HEAD');
}

/** What happened to the facts of every package since a revision, as `pnpm facts:diff` says it. */
export function factChanges(root: string, base: string): readonly FactChanges[] {
  const command = ['tools/facts/src/facts.ts', 'diff', base];
  const options = { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 } as const;
  const lines = execFileSync(process.execPath, command, options).trimEnd().split('\n').slice(0, -1);
  const all = packages(root);
  const folders = all.map(({ folder }) => folder);
  // rows of law are told in words, without a path before them
  const folderOf = (line: string): string => folders.find((folder) => line.startsWith(`${folder}/`)) ?? 'regulatory';
  return all.map(({ name, folder }) => {
    const manifest = git(root, ['show', `${base}:packages/${folder}/package.json`]);
    const { version } = JSON.parse(manifest ?? '{"version":"0.0.0"}') as { version: string };
    return { name, version, lines: lines.filter((line) => folderOf(line) === folder) };
  });
}

/** The changesets that came or changed since a revision. */
export function newChangesets(root: string, base: string): readonly Changeset[] {
  const changed = git(root, ['diff', '--name-only', '--diff-filter=AM', base, '--', '.changeset']) ?? '';
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '--', '.changeset']) ?? '';
  const files = [...new Set(`${changed}\n${untracked}`.split('\n'))].filter((file) => file.endsWith('.md'));
  return files.map((file) => parseChangeset(file, readFileSync(join(root, file), 'utf8')));
}
