import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tarballProblems } from '../tarball-problems.ts';
import type { Manifest, Package } from '../workspace.ts';
import type { Finding } from './finding.ts';
import { must } from './shell.ts';

/** A package as users get it. */
export interface Tarball extends Package {
  readonly file: string;
  readonly packed: Manifest & { readonly publishConfig?: { readonly registry?: string } };
  readonly files: readonly string[];
}

/** Packs one built package. */
export async function pack(one: Package, into: string, pnpm: readonly [string, ...string[]]): Promise<Tarball> {
  mkdirSync(into, { recursive: true });
  const file = join(into, `${one.folder}.tgz`);
  await must([...pnpm, 'pack', '--out', file], { cwd: one.path });
  const list = await must(['tar', '-tzf', file], { cwd: into });
  const manifest = await must(['tar', '-xzOf', file, 'package/package.json'], { cwd: into });
  const files = list
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  return { ...one, file, packed: JSON.parse(manifest) as Tarball['packed'], files };
}

/** Under which ways of resolving a problem counts: the old one of Node 10 knows no subpaths at all. */
function counts(problem: Problem): boolean {
  return !('resolutionKind' in problem) || problem.resolutionKind !== 'node10';
}

/** What is wrong with a tarball: its files, its manifest, its types. */
export async function checkTarball(tarball: Tarball): Promise<readonly Finding[]> {
  const data = readFileSync(tarball.file);
  const lint = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    strict: true,
  });
  const types = await checkPackage(createPackageFromTarballData(new Uint8Array(data)), {
    excludeEntrypoints: [/\.css$/, /\.json$/],
  });
  const wrong = types.types ? types.problems.filter(counts) : [];
  return [
    {
      package: tarball.name,
      check: 'tarball',
      problems: tarballProblems({ manifest: tarball.packed, files: tarball.files }),
    },
    {
      package: tarball.name,
      check: 'publint',
      problems: lint.messages.map((message) => formatMessage(message, lint.pkg, { color: false }) ?? message.code),
    },
    {
      package: tarball.name,
      check: 'attw',
      problems: types.types
        ? wrong.map((problem) => `${problemKindInfo[problem.kind].title}: ${JSON.stringify(problem)}`)
        : ['has no types'],
    },
  ];
}
