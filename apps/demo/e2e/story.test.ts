import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { newPage, open, openMorning, press } from './support/browser.ts';
import { skipUntil, timeShown } from './support/day.ts';
import { arrowTo, enter, forbidPointer, pointerUsed, tabTo } from './support/keys.ts';

const alarm = (page: Page) => () => page.getByRole('button', { name: 'Acknowledge' }).isVisible();
const headOf = (page: Page) => page.getByTestId('head day:P-0142:2').innerText();

it('a first visitor finds three people at three moments', async () => {
  const page = await newPage({ after: 'first-visit' });
  await open(page);
  const row = (code: string) => page.getByRole('row').filter({ hasText: code });
  await row('P-0142').getByText('Warning').waitFor();
  await row('P-0087').getByText('Undetermined').waitFor();
  expect(await row('P-0142').innerText()).toMatch(/Dosing day 2 of 3, \+1hr\s43min\s+Repeat\sblood\spressure,\s10:47/);
  expect(await row('P-0087').innerText()).toMatch(/Screening\s.*\sUndetermined/s);
  await row('P-0031').getByText('Completed').waitFor();
  // nobody is written twice
  await page.reload();
  await row('P-0142').waitFor();
  expect(await page.locator('.demo-list tbody tr').count()).toBe(3);
});

it('the whole story by the keyboard alone: watch, record the repeat, replay, change one reading and authorise the dose in the branch', async () => {
  const page = await newPage();
  await forbidPointer(page);
  await open(page);
  await enter(page, /^Start at 08:00$/);
  await page.waitForURL(/day\/1$/);

  // watching: the keys skip from check to check until the page asks for something
  await tabTo(page, /^Day$/);
  await arrowTo(page, /^Pause$/);
  await page.keyboard.press('Enter');
  await arrowTo(page, /^Skip to next check$/);
  await skipUntil(page, alarm(page), () => page.keyboard.press('Enter'));
  await page.getByText('Now it is yours: record the repeat.').waitFor();
  expect(await timeShown(page)).toMatch(/^10:4[2-7]$/);

  // recording the repeat
  await enter(page, /^Record repeat reading$/);
  await tabTo(page, /^Systolic/);
  for (const value of ['138', '82', '88', '37.2', '97']) {
    await page.keyboard.type(value);
    await page.keyboard.press(value === '97' ? 'Shift+Enter' : 'Enter');
  }
  await page
    .getByText(/Vital signs recorded: 138\s\/\s82/)
    .first()
    .waitFor();

  // replay: back to the entry of 10:42, as it was known then
  await enter(page, /^P-0143$/);
  await enter(page, /^Replay the record$/);
  await page.getByRole('heading', { name: 'Record', exact: true }).waitFor();
  await tabTo(page, /^Place in the record/);
  const place = page.locator('.mdma-replay-place');
  const reads162 = page.locator('.mdma-replay').getByText(/Vital signs recorded: 162/);
  for (let back = 0; back < 6 && !(await reads162.isVisible()); back += 1) {
    const before = await place.innerText();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.mdma-replay-place')?.innerText !== was,
      before,
    );
  }
  const systolic = page.getByRole('textbox', { name: 'Systolic, mmHg' });
  expect(await systolic.inputValue()).toBe('162');
  const recorded = page.getByRole('region', { name: 'As recorded' });
  expect(await recorded.innerText()).toMatch(/Held: 1 condition open/);

  // the fork: 148 in the place of 162 opens the gate, and only in the branch
  await tabTo(page, /^Systolic, mmHg$/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('148');
  await enter(page, /^Fork from here$/);
  const branch = page.getByRole('region', { name: /^Branch 1: 10:42, 148/ });
  await branch.getByRole('button', { name: 'Authorise 40 mg HCl' }).waitFor();
  expect(await recorded.innerText()).toMatch(/Held: 1 condition open/);
  await page.waitForURL(/record\?day=1&entry=\d+&branch=1$/);

  // the dose is authorised in the branch; the dialog has the focus until it is answered
  await enter(page, /^Authorise 40 mg HCl$/);
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Reason/);
  await page.keyboard.type('In the branch nothing stands in the way.');
  await enter(page, /^Authorise 40 mg HCl$/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await branch.getByRole('button', { name: 'Record 40 mg HCl as given' }).waitFor();
  expect(await recorded.innerText()).toMatch(/Held: 1 condition open/);
  expect(await pointerUsed(page)).toBe(0);

  // the address alone leads back to it, in another window too
  const again = await page.context().newPage();
  await again.goto(page.url());
  await again.getByRole('region', { name: /^Branch 1: 10:42, 148/ }).waitFor();
});

it('the record is untouched by a branch, and a branch can be gone on with', async () => {
  const page = await newPage({ after: 'people' });
  await open(page, '#/course/P-0142/export');
  const before = await headOf(page);
  await open(page, '#/course/P-0142/record?day=2');
  await page.getByRole('combobox', { name: 'Jump to' }).selectOption({ label: '10:42 outside the limits' });
  await page.getByRole('textbox', { name: 'Systolic, mmHg' }).fill('148');
  await press(page, 'Fork from here');
  await page.getByRole('link', { name: 'Go on in this branch' }).click();
  await page.getByText('A branch: what would have been.').waitFor();
  const entries = page.locator('.mdma-log-entry');
  const forked = await entries.count();
  await page.getByRole('button', { name: 'Step' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.mdma-log-entry').length > count, forked);
  await open(page, '#/course/P-0142/export');
  expect(await headOf(page)).toBe(before);
  await page.getByRole('region', { name: 'branch:P-0142:2:1', exact: true }).getByText('whole').waitFor();
});

it('the clock slows to life while an alert is active, and goes on as before once it was acknowledged', async () => {
  const page = await openMorning();
  await skipUntil(page, async () => (await timeShown(page)) >= '10:28');
  await page.getByRole('combobox', { name: 'Clock at' }).selectOption('960');
  await press(page, 'Go on');
  await page.getByText('Slowed: an alert is active').waitFor();
  expect(await page.getByRole('combobox', { name: 'Clock at' }).inputValue()).toBe('1');
  await press(page, 'Acknowledge');
  await page.waitForFunction(() => document.querySelector('.mdma-sim-slowed') === null);
  expect(await page.getByRole('combobox', { name: 'Clock at' }).inputValue()).toBe('960');
  await press(page, 'Pause');
});
