import { launchOptions } from '@mdma-at/build-kit/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';

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
  /** With the three prepared people; without them it is quicker. */
  readonly people?: boolean;
}

/** A place of its own for one or more pages, which has never been here, at 1440 by 900 unless told otherwise. */
export async function newContext({ people = false, ...options }: PlaceOptions = {}): Promise<BrowserContext> {
  browser ??= await chromium.launch(await launchOptions());
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  if (!people)
    await context.addInitScript(() => {
      // a blank page has no storage, and needs none
      if (window.location.protocol.startsWith('http')) localStorage.setItem('prepared people', 'left out');
    });
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

/** Begins the prepared course and holds its dosing day at eight in the morning. */
export async function openPreparedDay(page: Page): Promise<void> {
  await open(page);
  await press(page, 'Start at 08:00');
  await press(page, 'Pause');
}
