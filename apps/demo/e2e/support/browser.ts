import { launchOptions } from '@mdma-at/build-kit/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { type Before, keptAfter, leavePeopleOut } from './kept.ts';

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

afterEach(async ({ task }) => {
  const open = contexts.splice(0);
  if (task.result?.state === 'fail') await Promise.all(open.flatMap((context) => context.pages()).map(keepPicture));
  await Promise.all(open.map((context) => context.close()));
  expect(complaints.splice(0), 'requests to other places, refused content and errors in the console').toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/** Keeps what a failed test saw beside its report. */
async function keepPicture(page: Page, index: number): Promise<void> {
  await page.screenshot({ path: `.reports/failed-${Date.now()}-${index}.png`, fullPage: true });
}

export const site = (): string => inject('site');

/** Hears of every request that leaves the site, everything that the content security policy refused, and every error. */
function watch(context: BrowserContext): void {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site()) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
}

interface PlaceOptions extends NonNullable<Parameters<Browser['newContext']>[0]> {
  /**
   * What the place was used for before: the three people were prepared, or a prepared dosing day was begun and held.
   * Nobody was here by default, and nobody is prepared; a `first-visit` finds the people prepared while it looks.
   */
  readonly after?: Before | 'first-visit';
}

/** A place of its own for one or more pages, at 1440 by 900 unless told otherwise. */
export async function newContext({ after, ...options }: PlaceOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch(await launchOptions());
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...(after === 'people' || after === 'morning'
      ? { storageState: await keptAfter(after, browser, site(), inject('kept')) }
      : {}),
    ...options,
  });
  context.setDefaultTimeout(30_000);
  if (after === undefined) await leavePeopleOut(context);
  watch(context);
  contexts.push(context);
  return context;
}

export async function newPage(options: PlaceOptions = {}): Promise<Page> {
  return (await newContext(options)).newPage();
}

/** Opens an address of the site. */
export async function open(page: Page, hash = '#/'): Promise<void> {
  await page.goto(`${site()}${hash}`);
}

/** Presses the one button of this name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A page on a prepared dosing day that is held a little after eight in the morning. */
export async function openMorning(options: Omit<PlaceOptions, 'after'> = {}): Promise<Page> {
  const page = await newPage({ ...options, after: 'morning' });
  await open(page, '#/course/P-0143/day/1');
  await page.getByRole('button', { name: 'Record vital signs' }).waitFor();
  return page;
}
