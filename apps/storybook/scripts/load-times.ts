import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { chromium, type Browser } from 'playwright';
import { serveBook } from './serve-book.ts';

/** How often each is opened; the median counts. */
const times = 5;
/** What a first load may take, in seconds. */
const limit = 3;

/** Something that is opened for the first time, until a person sees what it is for. */
interface Opened {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  /** Where it stands, when it stands in a frame of the page. */
  readonly frame?: string;
  readonly seen: string;
}

const book = join(import.meta.dirname, '../dist');
const demo = join(import.meta.dirname, '../../demo/dist');
const welcome = '?path=/docs/start-here-welcome--docs';

const opened: readonly Opened[] = [
  { name: 'frame of the book', folder: book, path: `index.html${welcome}`, seen: '#storybook-explorer-tree' },
  {
    name: 'first page of the book',
    folder: book,
    path: `index.html${welcome}`,
    frame: '#storybook-preview-iframe',
    seen: '.sbdocs-content h1',
  },
  {
    name: 'story of the console',
    folder: book,
    path: 'iframe.html?id=screens-dosing-day-console--calm&viewMode=story',
    seen: '.mdma-console .mdma-measure-value:visible',
  },
  { name: 'demo', folder: demo, path: 'index.html', seen: ':is(main, #root) :is(h1, h2):visible' },
];

/** Seconds until it is seen, with nothing kept from before. */
async function load(browser: Browser, url: string, { frame, seen }: Opened): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const where = frame === undefined ? page.locator(seen) : page.frameLocator(frame).locator(seen);
  await where.first().waitFor({ timeout: 60_000 });
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return seconds;
}

const browser = await chromium.launch(await launchOptions());
let slow = 0;
try {
  for (const one of opened) {
    if (!existsSync(join(one.folder, 'index.html'))) {
      console.error(`load-times: ${one.folder} holds nothing built; run the builds first`);
      process.exitCode = 1;
      continue;
    }
    const server = await serveBook(one.folder, '/a/folder');
    const url = `${server.origin}/a/folder/${one.path}`;
    // the first start of a browser is no load of a page
    await load(browser, url, one);
    const seconds: number[] = [];
    for (let turn = 0; turn < times; turn += 1) seconds.push(await load(browser, url, one));
    server.close();
    const sorted = seconds.sort((a, b) => a - b);
    const median = sorted[Math.floor(times / 2)] ?? Infinity;
    if (median > limit) slow += 1;
    const range = `${(sorted[0] ?? 0).toFixed(2)} to ${(sorted.at(-1) ?? 0).toFixed(2)} s`;
    console.log(`${one.name.padEnd(24)} median ${median.toFixed(2)} s of ${times} first loads (${range})`);
  }
} finally {
  await browser.close();
}
if (slow > 0) {
  console.error(`${slow} above ${limit} s`);
  process.exitCode = 1;
}
