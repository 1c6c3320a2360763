import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { open, openMorning, press } from './support/browser.ts';
import { runUntil, timeShown } from './support/day.ts';

const day = '#/course/P-0143/day/1';
const lines = (page: Page) => page.locator('.mdma-event-log .mdma-log-what').allTextContents();

const inLog = (page: Page, text: string) => page.locator('.mdma-event-log').getByText(text);

async function pressAll(page: Page): Promise<void> {
  for (const comfort of ['Water', 'Food', 'Music', 'Eye mask', 'Blanket']) await press(page, new RegExp(`^${comfort}`));
}

async function openTwo(): Promise<readonly [Page, Page]> {
  const first = await openMorning();
  const context = first.context();
  const second = await context.newPage();
  await open(second, day);
  await second.getByRole('button', { name: 'Record vital signs' }).waitFor();
  for (const page of [first, second]) {
    const byHand = page.locator('.demo-acts');
    if ((await byHand.getAttribute('open')) === null) await byHand.locator('> summary').click();
  }
  return [first, second];
}

it('two windows are one room: what is recorded in one appears in the other', async () => {
  const [first, second] = await openTwo();
  await press(first, 'Blanket');
  await inLog(second, 'Comfort recorded: Blanket').waitFor();
  await press(second, 'Music');
  await inLog(first, 'Comfort recorded: Music').waitFor();
  expect(await lines(first)).toEqual(await lines(second));
});

it('two people who write at the same moment lose nothing, and the chain is whole', async () => {
  const [first, second] = await openTwo();
  const before = (await lines(first)).length;
  await Promise.all([pressAll(first), pressAll(second)]);
  await expect.poll(async () => (await lines(first)).length, { timeout: 10_000 }).toBe(before + 10);
  await expect.poll(async () => (await lines(second)).length, { timeout: 10_000 }).toBe(before + 10);
  expect(await lines(first)).toEqual(await lines(second));
  await open(second, '#/course/P-0143/export');
  const chains = second.locator('.demo-export dt:text-is("Chain") + dd');
  await chains.first().waitFor();
  expect(new Set(await chains.allInnerTexts())).toEqual(new Set(['whole']));
});

it('the window that stands still follows the one in which the day goes on', async () => {
  const [first, second] = await openTwo();
  await runUntil(first, '08:21', '240');
  await second.locator('.mdma-log-entry[data-type="vitals.recorded"]').waitFor();
  expect((await timeShown(second)) >= '08:20').toBe(true);
  await press(second, 'Water');
  await inLog(first, 'Comfort recorded: Water').waitFor();
});
