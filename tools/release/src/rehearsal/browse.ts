import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { build, transform } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import type { Used } from './consume.ts';
import type { Finding } from './finding.ts';
import { importMap } from './import-map.ts';
import { serve } from './serve.ts';
import { shell } from './shell.ts';

/** Needs a bundler: React itself comes as CommonJS only. */
const needsBundler = ['@mdma-at/ui'];

/** Speaks to the database of a server; a browser has no use for it. */
const forServers = ['@mdma-at/journal/postgres'];

/** Opens a page and returns what it reported about each package, or why it did not. */
async function open(
  browser: Browser,
  url: string,
  packages: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
      errors.push(`asks for ${request.url()}`);
  });
  await page.goto(url);
  await page
    .waitForFunction('globalThis.finished === true', undefined, { timeout: 60_000 })
    .catch(() => errors.push('the page did not finish'));
  const results = ((await page.evaluate('globalThis.results ?? {}')) ?? {}) as Record<string, string[]>;
  await page.close();
  return new Map(packages.map((name) => [name, [...(results[name] ?? ['the page did not reach it']), ...errors]]));
}

/** A module that imports every subpath of a package, looks for every promised value, and runs the README's example. */
async function probe(used: Used, example: string): Promise<string> {
  const specifiers = Object.entries(used.promised).filter(([specifier]) => !forServers.includes(specifier));
  const imports = specifiers.map(([specifier], at) => `import * as m${at} from '${specifier}';`);
  const checks = specifiers.map(
    ([specifier, { values }], at) =>
      `for (const name of ${JSON.stringify(values)}) if (m${at}[name] === undefined) problems.push('${specifier} has no ' + name);`,
  );
  const run =
    used.readme.language === 'ts'
      ? `try { await import('${example}'); } catch (error) { problems.push('its first example: ' + error.message); }`
      : '';
  return `${imports.join('\n')}
const problems = [];
${checks.join('\n')}
${run}
(globalThis.results ??= {})['${used.name}'] = problems;
`;
}

const html = (head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Consumer</title><link rel="icon" href="data:,">${head}</head><body><div id="root"></div></body></html>\n`;

async function plainPage(all: readonly Used[], folder: string): Promise<void> {
  const map = importMap(
    all.map(({ name }) => name),
    folder,
  );
  for (const used of all) {
    const { code } = await transform(used.readme.code, { loader: 'ts', format: 'esm', target: 'es2022' });
    writeFileSync(join(folder, `${used.folder}-readme.js`), code);
    writeFileSync(join(folder, `${used.folder}-probe.js`), await probe(used, `./${used.folder}-readme.js`));
  }
  const steps = all.map(
    ({ folder: own, name }) =>
      `await import('./${own}-probe.js').catch((error) => { (globalThis.results ??= {})['${name}'] = [error.message]; });`,
  );
  writeFileSync(
    join(folder, 'page.html'),
    html(
      `<script type="importmap">${JSON.stringify({ imports: map })}</script><script type="module">\n${steps.join('\n')}\nglobalThis.finished = true;\n</script>`,
    ),
  );
}

async function bundledPage(all: readonly Used[], folder: string): Promise<void> {
  mkdirSync(join(folder, 'bundle'), { recursive: true });
  for (const used of all) {
    writeFileSync(join(folder, `${used.folder}-example.${used.readme.language}`), used.readme.code);
    writeFileSync(
      join(folder, `${used.folder}-bundle.js`),
      await probe(used, `./${used.folder}-example.${used.readme.language}`),
    );
  }
  await build({
    absWorkingDir: folder,
    entryPoints: all.map(({ folder: own }) => `${own}-bundle.js`),
    outdir: 'bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    loader: { '.woff2': 'file', '.woff': 'file' },
    jsx: 'automatic',
  });
  const steps = all.map(
    ({ folder: own, name }) =>
      `await import('./bundle/${own}-bundle.js').catch((error) => { (globalThis.results ??= {})['${name}'] = [error.message]; });`,
  );
  writeFileSync(
    join(folder, 'bundle.html'),
    html(`<script type="module">\n${steps.join('\n')}\nglobalThis.finished = true;\n</script>`),
  );
}

/** A Vite app that draws the example of `ui` as pasted and runs those of the others. */
async function viteApp(all: readonly Used[], folder: string): Promise<string | undefined> {
  const app = join(folder, 'app');
  mkdirSync(app, { recursive: true });
  for (const used of all) writeFileSync(join(app, `${used.folder}.${used.readme.language}`), used.readme.code);
  const ui = all.find(({ readme }) => readme.language === 'tsx');
  const component = /export function (\w+)/.exec(ui?.readme.code ?? '')?.[1];
  if (!ui || component === undefined) return 'the README of `ui` exports no component';
  const others = all.filter((used) => used !== ui);
  const runs = others.map(
    ({ folder: own, name }) =>
      `await import('./${own}.ts').then(() => { results['${name}'] = []; }, (error) => { results['${name}'] = [String(error.message)]; });`,
  );
  writeFileSync(
    join(app, 'main.tsx'),
    `import { createRoot } from 'react-dom/client';
import { ${component} } from './${ui.folder}.tsx';
const results = ((globalThis as Record<string, unknown>)['results'] = {} as Record<string, string[]>);
const root = document.querySelector('#root')!;
createRoot(root).render(<${component} />);
${runs.join('\n')}
await new Promise((resolve) => setTimeout(resolve, 500));
results['${ui.name}'] = (root.textContent ?? '').trim() === '' ? ['the example draws nothing'] : [];
(globalThis as Record<string, unknown>)['finished'] = true;
`,
  );
  writeFileSync(join(app, 'index.html'), html('<script type="module" src="./main.tsx"></script>'));
  writeFileSync(
    join(app, 'vite.config.mjs'),
    "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()], build: { target: 'es2022' } };\n",
  );
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const built = await shell([process.execPath, vite, 'build', '--logLevel', 'error'], { cwd: app, seconds: 300 });
  return built.ok ? undefined : built.output.trim().slice(-1500);
}

/** Uses every package in a real browser: on a plain page, bundled by esbuild, and in a Vite app. */
export async function browse(all: readonly Used[], folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const add = (check: string, found: ReadonlyMap<string, readonly string[]>) => {
    for (const [name, problems] of found) findings.push({ package: name, check, problems });
  };
  const fail = (check: string, reason: unknown) =>
    add(check, new Map(all.map(({ name }) => [name, [String(reason).slice(0, 1500)]])));
  const plain = all.filter(({ name }) => !needsBundler.includes(name));
  const names = all.map(({ name }) => name);
  const browser = await chromium.launch(await launchOptions());
  const { url, stop } = await serve(folder);
  try {
    await plainPage(plain, folder).then(
      async () =>
        add(
          'page',
          await open(
            browser,
            `${url}/page.html`,
            plain.map(({ name }) => name),
          ),
        ),
      (reason: unknown) => fail('page', reason),
    );
    await bundledPage(all, folder).then(
      async () => add('esbuild', await open(browser, `${url}/bundle.html`, names)),
      (reason: unknown) => fail('esbuild', reason),
    );
    const broken = await viteApp(all, folder);
    if (broken === undefined) {
      const app = await serve(join(folder, 'app/dist'));
      add('vite', await open(browser, `${app.url}/`, names));
      app.stop();
    } else fail('vite', broken);
  } finally {
    stop();
    await browser.close();
  }
  return findings;
}
