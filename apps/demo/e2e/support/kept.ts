import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';

/** What a browser kept of a site: the storage of its origin. */
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What many tests begin with: the three people prepared; or a prepared dosing day, begun and held, and nobody else. */
export type Before = 'people' | 'morning';

/** Leaves out the prepared people, who take a while. */
export const leavePeopleOut = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    // a blank page has no storage, and needs none
    if (window.location.protocol.startsWith('http')) localStorage.setItem('prepared people', 'left out');
  });

const preparations: { readonly [before in Before]: (page: Page, site: string) => Promise<void> } = {
  people: async (page, site) => {
    await page.goto(site);
    await page.getByRole('row').filter({ hasText: 'P-0031' }).getByText('Completed').waitFor();
    // left once all of them are written
    await page.waitForFunction(() => localStorage.getItem('prepared people') !== null);
  },
  morning: async (page, site) => {
    await leavePeopleOut(page.context());
    await page.goto(site);
    await page.getByRole('button', { name: 'Start at 08:00' }).click();
    // held once the simulator has had its hand in it
    await page.locator('.mdma-log-entry').nth(1).waitFor();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
    await page.locator('.mdma-event-log .mdma-save-mark[data-save="saved"]').waitFor();
  },
};

/** Prepares once in a whole run what many tests begin with; every test has its own copy. */
export async function keptAfter(before: Before, browser: Browser, site: string, folder: string): Promise<Kept> {
  const file = join(folder, `${before}.json`);
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as Kept;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    context.setDefaultTimeout(60_000);
    await preparations[before](await context.newPage(), site);
    const kept = await context.storageState({ indexedDB: true });
    await writeFile(file, JSON.stringify(kept));
    return kept;
  } finally {
    await context.close();
  }
}
