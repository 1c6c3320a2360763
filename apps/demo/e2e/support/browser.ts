import { launchOptions } from '@mdma-at/build-kit/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, inject } from 'vitest';

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

export const site = (): string => inject('site');

/** A page that has never been here, at 1440 by 900 unless told otherwise. */
export async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  browser ??= await chromium.launch(await launchOptions());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Opens an address of the site. */
export async function open(page: Page, hash = '#/'): Promise<void> {
  await page.goto(`${site()}${hash}`);
}

/** Presses the one button of this name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
