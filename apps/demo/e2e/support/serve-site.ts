import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site. */
    readonly site: string;
    /** A folder in which the tests of a run keep what they prepare once. */
    readonly kept: string;
  }
}

const root = join(import.meta.dirname, '../..');

/** Serves the built site on a free port for as long as the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('[demo] the site is not built: run `pnpm exec turbo run build --filter=@mdma-at/demo` first');
  }
  const server = await preview({ root, logLevel: 'warn', preview: { port: 4_300, host: '127.0.0.1', open: false } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('[demo] the built site is not served anywhere');
  project.provide('site', address);
  const kept = mkdtempSync(join(tmpdir(), 'mdma-at-kept-'));
  project.provide('kept', kept);
  return async () => {
    rmSync(kept, { recursive: true, force: true });
    await server.close();
  };
}
