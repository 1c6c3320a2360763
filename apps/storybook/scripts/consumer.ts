import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { chromium } from 'playwright';

const repository = join(import.meta.dirname, '../../..');
const packages = ['evidence', 'vitals', 'screening', 'regulatory', 'journal', 'protocol', 'ui'] as const;
const folder = mkdtempSync(join(tmpdir(), 'mdma-at-consumer-'));
const tarballs = join(folder, 'tarballs');
mkdirSync(join(folder, 'src'), { recursive: true });
mkdirSync(tarballs);

const run = (command: string, args: readonly string[], cwd: string): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

for (const name of packages)
  run('npx', ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', tarballs], join(repository, 'packages', name));

const tarballOf = (name: string): string => {
  const file = readdirSync(tarballs).find((one) => one.startsWith(`mdma-at-${name}-`));
  if (!file) throw new Error(`[consumer] no tarball of ${name}`);
  return `file:./tarballs/${file}`;
};

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(packages.map((name) => [`@mdma-at/${name}`, tarballOf(name)])),
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    devDependencies: { vite: '8.3.8', '@vitejs/plugin-react': '6.3.0' },
  }),
  'vite.config.js': `import react from '@vitejs/plugin-react';\nexport default { base: './', plugins: [react()] };\n`,
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic of its own</title><div id="root"></div><script type="module" src="/src/main.jsx"></script></html>\n`,
  'src/brand.css': `:root {
  --mdma-surface-canvas: #fff6ea;
  --mdma-surface-sheet: #fffdf9;
  --mdma-ink-default: #2b1a10;
  --mdma-ink-muted: #5d4636;
  --mdma-radius-control: 12px;
  --mdma-font-family-measured: Georgia, serif;
}\n`,
  'src/main.jsx': `import { Button, DoseText, Measure, MdmaProvider } from '@mdma-at/ui';
import '@mdma-at/ui/styles.css';
import './brand.css';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')).render(
  <MdmaProvider timeZone="America/Toronto">
    <Measure label="Systolic" quantity={{ value: '162', unit: 'mm[Hg]' }} />
    <p><DoseText dose={{ amountMg: 80, saltForm: 'HCl' }} /></p>
    <Button tone="primary">Record repeat reading</Button>
  </MdmaProvider>,
);\n`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
run('npx', ['vite', 'build', '--logLevel', 'error'], folder);

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '');
  readFile(join(folder, 'dist', path)).then(
    (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'font/woff2' }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 480, height: 320 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  await page.waitForSelector('.mdma-button');
  const seen = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      paper: style('.mdma-root').backgroundColor,
      ink: style('.mdma-measure-value').color,
      face: style('.mdma-dose-text').fontFamily,
      sheet: style('.mdma-button-face').color,
      corner: style('.mdma-button-face').borderStartStartRadius,
      muted: style('.mdma-dose-label').color,
    };
  });
  await page.screenshot({ path: join(folder, 'consumer.png') });
  const wanted = {
    paper: 'rgb(255, 246, 234)',
    ink: 'rgb(43, 26, 16)',
    face: 'Georgia, serif',
    sheet: 'rgb(255, 253, 249)',
    corner: '12px',
    muted: 'rgb(93, 70, 54)',
  };
  console.log(seen, `\nscreenshot: ${join(folder, 'consumer.png')}`);
  const wrong = Object.entries(wanted).filter(([name, value]) => seen[name as keyof typeof seen] !== value);
  if (errors.length > 0 || wrong.length > 0) {
    console.error([...errors, ...wrong.map(([name, value]) => `${name} should be ${value}`)].join('\n'));
    process.exitCode = 1;
  } else console.log('three components, six custom properties, none of our build tools');
} finally {
  await browser.close();
  server.close();
}
