import type { Page } from 'playwright';

/** What has the focus, by the name that it shows or carries. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    const labels = here && 'labels' in here ? [...(here.labels as NodeListOf<HTMLElement>)] : [];
    const ids = here?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.flatMap((id) => document.getElementById(id) ?? []);
    const label = [...labels, ...named]
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')
      .join(' ')
      .trim();
    return (label || (here?.getAttribute('aria-label') ?? here?.textContent ?? '')).trim();
  });

/** Goes forward with Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`150 tabs went by and nothing called ${String(name)} had the focus`);
}

/** Goes to something with Tab and presses Enter. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes on inside a toolbar, which Tab enters once, until something of this name has the focus. */
export async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 8; count += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`nothing in the toolbar is called ${String(name)}`);
}
