import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './shell.ts';

/** The Node versions that an installed package must run on. */
export const nodeVersions = [20, 22, 24, 26] as const;

/** One Node to run consumers with. */
export interface Node {
  readonly version: number;
  readonly path: string;
}

/** Fetches one Node of each version from npm; where npm ships none for this machine, the one that runs this. */
export async function fetchNodes(folder: string, env: NodeJS.ProcessEnv): Promise<readonly Node[]> {
  const own = { version: Number(process.versions.node.split('.')[0]), path: process.execPath };
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return [own];
  const shipped = `node-linux-${process.arch}`;
  const wanted = nodeVersions.filter((version) => version !== own.version);
  const specs = wanted.map((version) => `node${version}@npm:${shipped}@${version}`);
  await must(['npm', 'install', '--no-save', '--ignore-scripts', '--prefix', folder, ...specs], { cwd: folder, env });
  const fetched = wanted.map((version) => ({ version, path: join(folder, `node_modules/node${version}/bin/node`) }));
  for (const { path } of fetched) if (!existsSync(path)) throw new Error(`[release] npm shipped no Node at ${path}`);
  return [...fetched, own].filter(({ version }) => version >= 20).toSorted((a, b) => a.version - b.version);
}
