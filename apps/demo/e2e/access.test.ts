import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axe, violations } from './support/axe.ts';
import { newPage, open, openMorning, press } from './support/browser.ts';

/** What Tab stops at, in order: the name of each stop with the region it lies in. */
async function stops(page: Page, most: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const here = document.activeElement;
        const region = here?.closest('section[aria-label], section[aria-labelledby]');
        const title =
          region?.getAttribute('aria-label') ??
          document.getElementById(region?.getAttribute('aria-labelledby') ?? '')?.textContent;
        return `${title ?? ''}: ${here?.textContent?.trim() ?? ''}`;
      }),
    );
  }
  return seen;
}

it('axe finds nothing in light or dark on the screens of a course, from its screening to a high reading and the export', async () => {
  const page = await newPage({ after: 'people' });
  await page.addInitScript({ path: axe });
  const found: Record<string, readonly string[]> = {};
  const look = async (screen: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const wrong = await violations(page);
      if (wrong.length > 0) found[`${screen}, ${colorScheme}`] = wrong;
    }
  };
  await open(page);
  await page.getByRole('heading', { name: 'Courses' }).waitFor();
  await look('home');
  await press(page, 'Start at 08:00');
  await press(page, 'Pause');
  await look('day before the dose');
  await press(page, 'Record vital signs');
  await look('day with the entry open');
  await open(page, '#/course/P-0142/day/2');
  await page.getByRole('button', { name: 'Acknowledge' }).waitFor();
  await look('day with an alert');
  for (const hash of [
    '#/course/P-0143',
    '#/course/P-0143/screening',
    '#/course/P-0143/washout',
    '#/course/P-0143/export',
    '#/course/P-0143/consent',
    '#/course/P-0142/record?day=2&entry=36',
    '#/course/P-0142/day/1/print',
    '#/course/P-0142/day/2/leave',
    '#/course/P-0031/integration',
    '#/course/P-0031/print',
    '#/compare',
    '#/regulatory',
    '#/evidence',
    '#/about',
    '#/nowhere',
  ]) {
    await open(page, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(hash);
  }
  expect(found).toEqual({});
});

describe('without a pointer', () => {
  it('Tab comes to emergency, to the entry of vital signs and to what stands before the dose', async () => {
    const page = await openMorning();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.reload();
    await page.getByRole('button', { name: 'Record vital signs' }).waitFor();
    const reached = await stops(page, 60);
    expect(reached.some((stop) => stop.endsWith(': Emergency'))).toBe(true);
    expect(reached.some((stop) => stop.endsWith(': Record vital signs'))).toBe(true);
    expect(reached.some((stop) => stop.startsWith('First dose: why'))).toBe(true);
  });

  it('a set of vital signs is typed and saved with the keyboard alone', async () => {
    const page = await openMorning();
    await page.getByRole('button', { name: 'Record vital signs' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Systolic' }).focus();
    for (const value of ['124', '79', '66', '36.9', '98']) {
      await page.keyboard.type(value);
      await page.keyboard.press(value === '98' ? 'Shift+Enter' : 'Enter');
    }
    await page
      .getByText(/Vital signs recorded: 124\s\/\s79/)
      .first()
      .waitFor();
    await expect.poll(() => page.locator('.mdma-log-entry[data-type="vitals.recorded"]').count()).toBe(1);
  });
});
