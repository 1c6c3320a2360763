import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';

const root = join(import.meta.dirname, '..');
const docs = join(root, '../../docs');
const pictures = join(docs, 'images/tour');
const most = 200 * 1024;

/** The moment at which the pictures are taken, so that they are the same each time. */
const now = '2026-11-21T10:47:00';

interface Stop {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly hash: string;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const stops: readonly Stop[] = [
  {
    name: '01-courses',
    title: 'Three people at three moments',
    text: 'The first visit: one is in the room now, one is in screening, one has finished. Everybody is made up, and nothing leaves the browser.',
    hash: '#/',
    act: async (page) => {
      await page.getByRole('row').filter({ hasText: 'P-0031' }).getByText('Completed').waitFor();
      // left once all of them are written
      await page.waitForFunction(() => localStorage.getItem('prepared people') !== null);
    },
  },
  {
    name: '02-dosing-day',
    title: 'A dosing day on one ruler',
    text: 'A minute after a high pressure. The only colour on the page is the trouble; the supplemental dose is held, and says why.',
    hash: '#/course/P-0142/day/2',
    act: (page) => page.getByRole('button', { name: 'Acknowledge' }).waitFor(),
  },
  {
    name: '03-screening',
    title: 'A screening that explains itself',
    text: 'One topic to a page; beside it the verdict as answered so far. What nobody knows yet never passes.',
    hash: '#/course/P-0087/screening?topic=heart',
    act: (page) => page.getByText('Undetermined').first().waitFor(),
  },
  {
    name: '04-course',
    title: 'A course on its rail',
    text: 'What was held, what is booked, and the days between which the next dosing day may lie.',
    hash: '#/course/P-0142',
    act: (page) => page.locator('.demo-plan').waitFor(),
  },
  {
    name: '05-replay',
    title: 'The record, as it was known then',
    text: 'The cursor stands at 10:42. Above the frame stands the entry, in it what the room saw, beside it what the entry changed and what might have been.',
    hash: '#/course/P-0142/record?day=2',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Jump to' }).selectOption({ label: '10:42 outside the limits' });
      await page.getByRole('form', { name: 'What if' }).waitFor();
    },
  },
  {
    name: '06-fork',
    title: 'One reading changed',
    text: '162 becomes 148 in a branch, and the gate of the supplemental dose opens. Both branches stay; the record is untouched.',
    hash: '#/course/P-0142/record?day=2',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Jump to' }).selectOption({ label: '10:42 outside the limits' });
      await page.getByRole('textbox', { name: 'Systolic, mmHg' }).fill('148');
      await press(page, 'Fork from here');
      await page.getByRole('heading', { name: /^Branch 1/ }).waitFor();
      await page.locator('.demo-branches').scrollIntoViewIfNeeded();
      await page.locator('.demo-branches').evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => window.scrollBy(0, -90));
    },
  },
  {
    name: '07-outcomes',
    title: 'Integration and outcomes',
    text: 'The whole range of the scale, whatever the scores, with the dosing days on the same ruler.',
    hash: '#/course/P-0031/integration',
    act: (page) => page.locator('.mdma-trend').waitFor(),
  },
  {
    name: '08-compare',
    title: 'What other limits would have done',
    text: 'The same simulated days under different limits: alarms, holds, doses not given, and how long the days were.',
    hash: '#/compare',
    act: async (page) => {
      await press(page, 'Compare');
      await page.getByText('days simulated').waitFor({ timeout: 120_000 });
    },
  },
  {
    name: '09-regulatory',
    title: 'The law of any day',
    text: 'How the therapy stood everywhere on a day, with the source, and as one could have known it on another.',
    hash: '#/regulatory?asOf=2023-07-01',
    act: (page) => page.getByRole('heading', { name: 'Regulatory' }).waitFor(),
  },
  {
    name: '10-print',
    title: 'A chart on paper',
    text: 'The day as a hospital would file it, with SIMULATED DATA and the head of its chain on every page.',
    hash: '#/course/P-0142/day/1/print',
    act: (page) => page.getByRole('button', { name: 'Print' }).waitFor(),
  },
];

const server = await preview({ root, logLevel: 'warn', preview: { port: 4_310, host: '127.0.0.1', open: false } });
const [site = ''] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch(await launchOptions());
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Toronto',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.clock.install({ time: now });
  mkdirSync(pictures, { recursive: true });
  const lines = [
    '# The demo in ten pictures',
    '',
    'Made from the running app by `pnpm --filter @mdma-at/demo run tour`.',
    '',
  ];
  for (const { name, title, text, hash, act } of stops) {
    await page.goto('about:blank');
    await page.goto(`${site}${hash}`);
    await act?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path });
    const { size } = statSync(path);
    if (size > most) throw new Error(`${path} has ${size} bytes, more than ${most}`);
    console.log(`${relative(docs, path)}  ${Math.round(size / 1024)} kB`);
    lines.push(`## ${title}`, '', text, '', `![${title}](images/tour/${name}.png)`, '');
  }
  writeFileSync(join(docs, 'tour.md'), lines.join('\n'));
} finally {
  await browser.close();
  await server.close();
}
