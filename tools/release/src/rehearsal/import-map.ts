import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Installed {
  readonly main?: string;
  readonly module?: string;
  readonly exports?: unknown;
  readonly imports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a browser takes of a conditional export. */
function forBrowser(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [condition, below] of Object.entries(value)) {
    if (!['browser', 'import', 'module', 'default'].includes(condition)) continue;
    const found = forBrowser(below);
    if (found !== undefined) return found;
  }
  return undefined;
}

function located(name: string, root: string): { readonly manifest: Installed; readonly at: string } {
  const at = join('node_modules', name);
  const file = join(root, at, 'package.json');
  if (!existsSync(file)) throw new Error(`[release] ${name} is not installed in ${dirname(file)}`);
  return { manifest: JSON.parse(readFileSync(file, 'utf8')) as Installed, at };
}

/** An import map for a plain page: installed packages and all that they need, from their `exports` and `imports`. */
export function importMap(names: readonly string[], root: string): Readonly<Record<string, string>> {
  const map: Record<string, string> = {};
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { manifest, at } = located(name, root);
    const put = (specifier: string, value: unknown): void => {
      const target = forBrowser(value);
      if (target === undefined || specifier.includes('*') || !/\.m?js$/.test(target)) return;
      map[specifier] = `/${join(at, target)}`;
    };
    const { exports } = manifest;
    if (typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'))) {
      for (const [subpath, value] of Object.entries(exports)) put(name + subpath.slice(1), value);
    } else put(name, exports ?? manifest.module ?? manifest.main);
    for (const [specifier, value] of Object.entries(manifest.imports ?? {})) put(specifier, value);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency);
  };
  for (const name of names) visit(name);
  return map;
}
