import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { chromium, type Browser } from 'playwright';
import { serveBook } from './serve-book.ts';

const built = process.argv[2] ?? join(import.meta.dirname, '../dist');
const below = '/a/folder/below';
if (!existsSync(join(built, 'index.json'))) {
  console.error(`check-offline: ${built} holds no built book; run the build first`);
  process.exit(1);
}

const server = await serveBook(built, below);
const { origin } = server;

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
}

const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const pages = Object.values(entries).filter(({ type }) => type === 'docs');

/** What went wrong on one page of the book, with every other host out of reach. */
async function problemsOf(browser: Browser, url: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.route('**/*', async (route) => {
    const asked = route.request().url();
    if (asked.startsWith(origin) || asked.startsWith('data:') || asked.startsWith('blob:')) return route.continue();
    problems.push(`asked for ${asked}`);
    return route.abort();
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('.sbdocs-content, .sb-errordisplay:visible, #storybook-explorer-tree', {
    timeout: 30_000,
  });
  await page.waitForTimeout(400);
  const text = await page.evaluate(() => document.body.innerText);
  if (/NaN|undefined to 1|\[object Object\]/.test(text)) problems.push('shows a value that is none');
  if (/drawn on a page of its own/.test(text)) problems.push('a state cannot be drawn here');
  const unfound = await page.$$eval('[data-anatomy-found="no"]', (items) =>
    items.map(({ textContent }) => textContent),
  );
  problems.push(...unfound.map((part) => `a part of the anatomy is not seen: ${part ?? ''}`));
  await page.close();
  return problems;
}

const browser = await chromium.launch(await launchOptions());
let failed = 0;
try {
  const urls = [
    ['the book itself', `${origin}${below}/?path=/docs/start-here-welcome--docs`],
    ...pages.map(({ id }) => [id, `${origin}${below}/iframe.html?id=${id}&viewMode=docs`]),
  ];
  for (const [name = '', url = ''] of urls) {
    const problems = await problemsOf(browser, url);
    if (problems.length === 0) continue;
    failed += 1;
    console.error(`${name}\n  ${[...new Set(problems)].slice(0, 6).join('\n  ')}`);
  }
  console.log(
    `${urls.length - failed} of ${urls.length} pages stand below a folder, without the network and without an error`,
  );
} finally {
  await browser.close();
  server.close();
}
process.exitCode = failed === 0 ? 0 : 1;
