import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that could carry somebody's registry or credentials. */
const secretive = /^(npm_|pnpm_|node_auth|yarn_|corepack_)|token|_auth|secret|password/i;

/**
 * An environment in which npm and pnpm know one registry and nobody's credentials: a home of its own, a configuration of
 * its own, and a dead proxy for whatever would still leave this machine.
 */
export function isolatedEnvironment(folder: string, registry: string): NodeJS.ProcessEnv {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const file = join(folder, 'npmrc');
  const { host } = new URL(registry);
  const lines = [
    `registry=${registry}/`,
    `@mdma-at:registry=${registry}/`,
    `//${host}/:_authToken=rehearsal`,
    'audit=false',
    'fund=false',
    'update-notifier=false',
    'loglevel=error',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  const kept = Object.entries(process.env).filter(([name]) => !secretive.test(name));
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    NPM_CONFIG_USERCONFIG: file,
    NPM_CONFIG_GLOBALCONFIG: join(folder, 'no-global-npmrc'),
    NPM_CONFIG_CACHE: join(folder, 'cache'),
    PNPM_CONFIG_USERCONFIG: file,
    npm_config_registry: `${registry}/`,
    PNPM_CONFIG_REGISTRY: `${registry}/`,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}
