import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, open, openMorning, press } from './support/browser.ts';
import { typeReading } from './support/day.ts';

const formOf = (page: Page) => page.getByRole('form', { name: 'Record vital signs' });
const readings = (page: Page) => page.locator('.mdma-log-entry[data-type="vitals.recorded"]').count();

async function openEntry(): Promise<Page> {
  const page = await openMorning();
  await press(page, 'Record vital signs');
  await formOf(page).waitFor();
  return page;
}

describe('typing vital signs', () => {
  it('1620 for a systolic pressure stays 1620 on the screen, is refused and is not recorded', async () => {
    const page = await openEntry();
    const field = formOf(page).getByRole('textbox', { name: 'Systolic' });
    await field.fill('1620');
    await field.press('Tab');
    await formOf(page).getByText('1620').first().waitFor();
    expect(await field.inputValue()).toBe('1620');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await formOf(page).getByRole('button', { name: 'Save reading' }).click();
    await formOf(page).getByRole('alert').waitFor();
    expect(await field.inputValue()).toBe('1620');
    expect(await readings(page)).toBe(0);
  });

  it('98.6 as a temperature in °C asks whether it was °F, and nothing is recorded until that is answered', async () => {
    const page = await openEntry();
    const field = formOf(page).getByRole('textbox', { name: 'Temperature' });
    await field.fill('98.6');
    await field.press('Tab');
    const question = formOf(page).getByRole('group', { name: /98\.6.*Was it 98\.6\s°F, 37\.0\s°C\?/ });
    await question.waitFor();
    await formOf(page).getByRole('button', { name: 'Save reading' }).click();
    expect(await readings(page)).toBe(0);
    await question.getByRole('button', { name: /Yes, 98\.6\s°F/ }).click();
    await typeReading(page, {});
    expect(await page.locator('.mdma-log-entry[data-type="vitals.recorded"]').innerText()).toMatch(/37\.0\s°C/);
  });

  it('a systolic pressure that does not lie above the diastolic one is refused as a set', async () => {
    const page = await openEntry();
    await formOf(page).getByRole('textbox', { name: 'Systolic' }).fill('80');
    await formOf(page).getByRole('textbox', { name: 'Diastolic' }).fill('120');
    await formOf(page).getByRole('button', { name: 'Save reading' }).click();
    await formOf(page).getByRole('alert').waitFor();
    expect(await readings(page)).toBe(0);
  });

  it('the wheel over a field that is being typed in changes nothing', async () => {
    const page = await openEntry();
    const field = formOf(page).getByRole('textbox', { name: 'Systolic' });
    await field.fill('128');
    await field.hover();
    await page.mouse.wheel(0, 240);
    await page.mouse.wheel(0, -120);
    expect(await field.inputValue()).toBe('128');
  });

  it('what was typed is still there after leaving the form and coming back', async () => {
    const page = await openEntry();
    await formOf(page).getByRole('textbox', { name: 'Systolic' }).fill('131');
    await press(page, 'Leave, keep what was typed');
    await press(page, 'Record vital signs');
    expect(await formOf(page).getByRole('textbox', { name: 'Systolic' }).inputValue()).toBe('131');
  });
});

describe('an address', () => {
  it.each([
    ['#/nowhere', 'No screen has the address nowhere.'],
    ['#/course/%E0%A4%A', 'No screen has the address'],
    ['#/course/P-9999', 'This browser has no course of a participant P-9999.'],
    ['#/course/P-9999/screening', 'This browser has no course of a participant P-9999.'],
    ['#/course/P-9999/export', 'This browser has no course of a participant P-9999.'],
    ['#/course/P-9999/day/1', 'This dosing day has not been opened'],
  ])('that leads nowhere says so: %s', async (hash, message) => {
    const page = await newPage();
    await open(page, hash);
    await page.getByText(message).first().waitFor();
    expect(await page.getByRole('link', { name: /^To the course/ }).count()).toBe(1);
  });
});

it('a record that was changed behind the page is not added to, and the entry is named', async () => {
  const page = await openMorning();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mdma-at-demo');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const entries = opening.result.transaction('entries', 'readwrite').objectStore('entries');
          const asked = entries.get(['course:P-0143', 3]);
          asked.addEventListener('success', () => {
            entries.put({ ...asked.result, line: asked.result.line.replace('"eligible"', '"inelegible"') });
            entries.transaction.addEventListener('complete', () => resolve());
          });
        });
      }),
  );
  await open(page, '#/course/P-0143/export');
  await page.reload();
  await page.getByText('entry 3: saw').waitFor();
  await open(page, '#/course/P-0143');
  await page.getByText('Pause or withdraw').click();
  await press(page, 'Pause the course');
  await page.getByText(/Not saved: entry 3/).waitFor();
});
