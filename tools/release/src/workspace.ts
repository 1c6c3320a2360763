import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds the workspace. */
export const repository = join(import.meta.dirname, '../../..');

type Conditions = Readonly<Record<string, unknown>>;

/** What the release tools read of a published package's manifest. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One published package. */
export interface Package {
  readonly name: string;
  /** Its folder's name below `packages`. */
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** One subpath of a package that code can import: what an importer writes, and the file it is built from. */
export interface Entry {
  readonly subpath: string;
  readonly specifier: string;
  readonly source: string;
}

/** Every published package, by name. */
export function packages(root = repository): readonly Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
      const path = join(root, dirname(file));
      return { name: manifest.name, folder: dirname(file).slice('packages/'.length), path, manifest };
    });
}

/** The subpaths of a package that hold code, the root first. */
export function entriesOf({ name, path, manifest }: Package): readonly Entry[] {
  return Object.entries(manifest.exports).flatMap(([subpath, conditions]) => {
    const source = typeof conditions === 'string' ? undefined : conditions['@mdma-at/source'];
    if (typeof source !== 'string' || !/\.tsx?$/.test(source)) return [];
    return [{ subpath, specifier: name + subpath.slice(1), source: join(path, source) }];
  });
}
