import type { Page } from 'playwright';

/** Counts what a pointer does on the pages from now on, so that a test can say that it was none. */
export const forbidPointer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'touchstart'])
      window.addEventListener(
        type,
        () => sessionStorage.setItem('pointer', String(Number(sessionStorage.getItem('pointer') ?? 0) + 1)),
        { capture: true, passive: true },
      );
  });

export const pointerUsed = (page: Page): Promise<number> =>
  page.evaluate(() => Number(sessionStorage.getItem('pointer') ?? 0));

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
    return (label || (here?.getAttribute('aria-label') ?? here?.textContent ?? '')).replaceAll(/\s+/g, ' ').trim();
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
