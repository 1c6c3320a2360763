import type { Page } from 'playwright';

const taken = '.mdma-log-entry[data-type="vitals.recorded"]';

const pressSkip = (page: Page): Promise<void> => page.getByRole('button', { name: /^Skip to/ }).click();

/** Skips to the next round of vital signs, or to the end of the day when there is none. */
async function skip(page: Page, press: () => Promise<void>): Promise<void> {
  const before = await page.locator(taken).count();
  await press();
  await page.waitForFunction(
    ([selector, count]) =>
      document.querySelectorAll(selector).length > count ||
      document.querySelector('.mdma-sim-bar[data-state="ended"]') !== null,
    [taken, before] as const,
  );
}

/** Skips from round to round until the page shows something, or the day ended; by a click unless told otherwise. */
export async function skipUntil(
  page: Page,
  shown: () => Promise<boolean>,
  press: () => Promise<void> = () => pressSkip(page),
): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    if (await shown()) return;
    await skip(page, press);
  }
  throw new Error('sixty rounds went by and it was not shown');
}

export const dayEnded = (page: Page) => async (): Promise<boolean> =>
  (await page.locator('.mdma-sim-bar').getAttribute('data-state')) === 'ended';

/** The time that the ruler's line stands at, such as 10:42. */
export const timeShown = (page: Page): Promise<string> => page.locator('.mdma-now-line').first().innerText();

/** Lets the day run at a rate until its clock shows a time, and holds it there. */
export async function runUntil(page: Page, time: string, rate: '60' | '240' | '960'): Promise<void> {
  await page.getByRole('combobox', { name: 'Clock at' }).selectOption(rate);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.waitForFunction(
    (until) => (document.querySelector('.mdma-now-line')?.textContent ?? '').trim() >= until,
    time,
  );
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
}

/** Types a set of vital signs and saves it. */
export async function typeReading(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  const before = await page.locator(taken).count();
  const form = page.getByRole('form', { name: 'Record vital signs' });
  for (const [sign, text] of Object.entries(values)) await form.getByRole('textbox', { name: sign }).fill(text);
  await form.getByRole('button', { name: 'Save reading' }).click();
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length > count, [
    taken,
    before,
  ] as const);
}

/** Confirms an act toward risk with a reason. */
export async function confirm(page: Page, act: string | RegExp, reason: string): Promise<void> {
  await page.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.locator('button[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
}
