import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A registry on this machine that holds what is rehearsed and fetches everything else from upstream. */
export interface Registry {
  readonly url: string;
  readonly stop: () => void;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('[release] no free port'));
      });
    });
  });
}

/** Own packages have no way up: what is not published here does not exist, and nothing published here can leave. */
function configuration(folder: string, upstream: string): string {
  return `storage: ${JSON.stringify(join(folder, 'storage'))}
uplinks:
  upstream:
    url: ${JSON.stringify(upstream)}
    timeout: 60s
    max_fails: 10
packages:
  '@mdma-at/*':
    access: $all
    publish: $all
    unpublish: $all
  '**':
    access: $all
    publish: nobody
    proxy: upstream
publish:
  allow_offline: true
max_body_size: 100mb
web:
  enable: false
log: { type: stdout, format: pretty, level: warn }
`;
}

/** Starts Verdaccio in a folder of its own. */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  const log = join(folder, 'verdaccio.log');
  writeFileSync(config, configuration(folder, upstream));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = fileURLToPath(new URL('../../node_modules/verdaccio/bin/verdaccio', import.meta.url));
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', output, output],
  });
  const stop = (): void => {
    child.kill();
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 240 && child.exitCode === null; tries += 1) {
    try {
      if ((await fetch(`${url}/-/ping`)).ok) return { url, stop };
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  stop();
  throw new Error(`[release] the local registry did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}
