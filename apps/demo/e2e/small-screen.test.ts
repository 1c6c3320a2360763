import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axe, violations } from './support/axe.ts';
import { newPage, open, press } from './support/browser.ts';

const phone = { width: 390, height: 844 };

/** Every screen, and the heading that says that it stands. */
const screens = [
  ['#/', 'Courses'],
  ['#/course/P-0142', 'Course'],
  ['#/course/P-0087/screening?topic=heart', 'Screening'],
  ['#/course/P-0087/washout', 'Washout'],
  // at the end of its course
  ['#/course/P-0031', 'Course'],
  ['#/course/P-0142/day/1', 'Dosing day 1 of P-0142'],
  ['#/course/P-0142/day/2', 'Dosing day 2 of P-0142'],
  ['#/course/P-0142/day/2/leave', 'Fit to leave'],
  ['#/course/P-0031/integration', 'Integration and outcomes'],
  ['#/course/P-0142/consent', 'Consent'],
  ['#/course/P-0142/record?day=2&entry=36', 'Record'],
  ['#/course/P-0142/export', 'Export'],
  ['#/course/P-0142/day/1/print', 'Dosing day 1, P-0142'],
  ['#/compare', 'Compare policies'],
  ['#/regulatory', 'Regulatory'],
  ['#/evidence', 'Evidence'],
  ['#/about', 'About'],
] as const;

async function openScreen(page: Page, hash: string, heading: string): Promise<void> {
  await open(page, hash);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

async function openDay(viewport = phone): Promise<Page> {
  const page = await newPage({ after: 'people', viewport });
  await openScreen(page, '#/course/P-0142/day/2', 'Dosing day 2 of P-0142');
  await page.getByRole('button', { name: 'Acknowledge' }).waitFor();
  return page;
}

/** Whether the middle of what has this name lies on the screen, with nothing on top of it. */
async function isAtHand(page: Page, role: 'button' | 'link', name: string): Promise<boolean> {
  return page.getByRole(role, { name, exact: true }).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return height >= 44 && element.contains(top);
  });
}

const toTheEnd = (page: Page): Promise<void> =>
  page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

/** How much of a screen lies behind the bar once it was scrolled to its end, in pixels; nothing where there is no bar. */
const behindBar = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector('.demo-foot');
    const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    return bar ? end - bar.getBoundingClientRect().top : 0;
  });

/** How far the page can be moved sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('on a phone', () => {
  it('emergency, the next act and the places stay at hand wherever the day is scrolled to', async () => {
    const page = await openDay();
    const missing: string[] = [];
    for (const place of ['at the head', 'at the end']) {
      if (place === 'at the end') await toTheEnd(page);
      for (const name of ['Emergency', 'Record repeat', 'Go on', 'Skip ahead', 'More'])
        if (!(await isAtHand(page, 'button', name))) missing.push(`${name}, ${place}`);
      for (const name of ['Course', 'Day', 'Record'])
        if (!(await isAtHand(page, 'link', name))) missing.push(`${name}, ${place}`);
    }
    expect(missing).toEqual([]);
  });

  it('the act at hand opens the entry of vital signs with the first field ready, clear of both bars', async () => {
    const page = await openDay();
    await press(page, 'Record repeat');
    await page.waitForFunction(() => document.activeElement?.matches('.mdma-console-entry input'));
    expect(await isCovered(page)).toBe(false);
  });

  it('what has the focus lies under no bar, from one end of the day to the other', async () => {
    const page = await openDay();
    const covered: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press(key);
        if (await isCovered(page)) covered.push(`${key} ${stop}: ${await focused(page)}`);
      }
    }
    expect(covered).toEqual([]);
  });

  it('the rest of a course and of the pages opens from the bar, and Escape closes it', async () => {
    const page = await openDay();
    await press(page, 'More');
    const places = page.locator('.demo-more-places');
    expect(await places.getByRole('link').allInnerTexts()).toEqual([
      'Screening',
      'Medicines and washout',
      'Consent',
      'Integration and outcomes',
      'Export',
      'Courses',
      'Compare',
      'Regulatory',
      'Evidence',
      'About',
    ]);
    await page.keyboard.press('Escape');
    expect(await places.isVisible()).toBe(false);
    await press(page, 'More');
    await places.getByRole('link', { name: 'Consent' }).click();
    await page.getByRole('heading', { name: 'Consent', level: 1 }).waitFor();
    expect(await places.isVisible()).toBe(false);
  });

  it('axe finds nothing on the day, on its record and in what opens from the bar', async () => {
    const page = await newPage({ after: 'people', viewport: phone });
    await page.addInitScript({ path: axe });
    await openScreen(page, '#/course/P-0142/record?day=2&entry=36', 'Record');
    expect(await violations(page)).toEqual([]);
    await openScreen(page, '#/course/P-0142/day/2', 'Dosing day 2 of P-0142');
    await press(page, 'More');
    expect(await violations(page)).toEqual([]);
  });

  it('the verdict of a screening stays in sight, upon the bar', async () => {
    const page = await newPage({ after: 'people', viewport: phone });
    await openScreen(page, '#/course/P-0087/screening?topic=heart', 'Screening');
    const seen = await page.locator('.mdma-verdict-bar').evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [y + 2, y + height - 2].map((at) => element.contains(document.elementFromPoint(x + width / 2, at)));
    });
    expect(seen).toEqual([true, true]);
  });

  it('a day stands with its month as a word beside the field that the device writes in its own order', async () => {
    const page = await newPage({ after: 'people', viewport: phone });
    await openScreen(page, '#/course/P-0142', 'Course');
    const field = page.getByLabel('Today in this course');
    const [, year = '', day = ''] = /^(\d{4})-\d\d-(\d\d)$/.exec(await field.inputValue()) ?? [];
    const words = page.locator('.demo-day output');
    await words.waitFor();
    expect(await words.innerText()).toMatch(new RegExp(`^${day}-[A-Z][a-z]{2}-${year}$`));
  });
});

describe('where there is little room', () => {
  it('no screen scrolls sideways at 320 pixels, in light or dark, and its end lies above the bar', async () => {
    const page = await newPage({ after: 'people', viewport: { width: 320, height: 640 } });
    const wrong: string[] = [];
    for (const [hash, heading] of screens) {
      await openScreen(page, hash, heading);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const by = await sideways(page);
        if (by > 0) wrong.push(`${hash}, ${colorScheme}: ${by} px too wide`);
        const behind = await behindBar(page);
        if (behind > 0.5) wrong.push(`${hash}, ${colorScheme}: ${behind} px behind the bar`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the flag of today at the end of a course widens no page, on a tablet or at a desk', async () => {
    const page = await newPage({ after: 'people' });
    await openScreen(page, '#/course/P-0031', 'Course');
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(page)).toBe(0);
    }
  });

  it('magnified four times, the bars leave more than half of the height to the day, and emergency stays', async () => {
    const page = await openDay({ width: 320, height: 256 });
    expect(await isAtHand(page, 'button', 'Emergency')).toBe(true);
    await page.evaluate(() => window.scrollBy(0, 800));
    expect(await isAtHand(page, 'button', 'Emergency')).toBe(true);
    const free = await page.evaluate(() => {
      const top = document.querySelector('.mdma-console-emergency')?.getBoundingClientRect().bottom ?? 0;
      const foot = document.querySelector('.demo-foot')?.getBoundingClientRect().top ?? 0;
      return (Math.min(foot, window.innerHeight) - top) / window.innerHeight;
    });
    expect(free).toBeGreaterThan(0.5);
  });
});

/** Whether what has the focus lies, in part, under the bar at the foot or under emergency at the head. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return false;
    const { top, bottom } = here.getBoundingClientRect();
    return ['.demo-foot', '.mdma-console-emergency'].some((name) => {
      const bar = document.querySelector(name);
      if (!bar || bar.contains(here)) return false;
      const over = bar.getBoundingClientRect();
      // what is higher than the room between both reaches beyond it, and is seen all the same
      const fits = bottom - top < window.innerHeight / 2;
      return fits ? bottom > over.top + 1 && top < over.bottom - 1 : top > over.top && bottom < over.bottom;
    });
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim().slice(0, 40));
