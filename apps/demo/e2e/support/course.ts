import type { Page } from 'playwright';

/** What is recorded from consent to the eve of the first dosing day, in the order in which the screen offers it. */
const untilEnrolment: readonly RegExp[] = [
  /^Consent signed/,
  /^Record the screening: eligible/,
  /^Preparation 1 held/,
  /^No medicine to wash out/,
  /^No contraindicated medicine/,
  /^Safety plan drafted/,
  /^Safety plan agreed/,
  /^Support contact on file/,
  /^Companion arranged/,
  /^Preparation 2 held/,
  /^Baseline measured/,
  /^Preparation 3 held/,
];

const entries = async (page: Page): Promise<number> =>
  Number(/^(\d+)/.exec(await page.locator('.mdma-event-log-head p').innerText())?.[1] ?? 0);

/** A button that does something; the visits of the rail are buttons of like names that only show something. */
const act = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).and(page.locator(':not(.mdma-rail *)'));

/** Presses a button of the course and waits until its entry is in the record. */
export async function record(page: Page, name: string | RegExp): Promise<void> {
  const button = act(page, name).first();
  await button.waitFor();
  const before = await entries(page);
  await button.click();
  await page.waitForFunction(
    (count) => Number.parseInt(document.querySelector('.mdma-event-log-head p')?.textContent ?? '0', 10) > count,
    before,
  );
}

/** Brings a course with a finished screening to the eve of its first dosing day, from wherever it stands. */
export async function prepare(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Course', level: 1 }).waitFor();
  for (const step of untilEnrolment) {
    // a step that is not offered was taken before
    if (await act(page, step).isVisible()) await record(page, step);
  }
  for (const decision of ['Confirm enrolment', /^Schedule for/]) {
    if (await act(page, decision).isVisible()) await record(page, decision);
  }
}

/** Opens the dosing day that was scheduled. */
export async function startDosingDay(page: Page): Promise<void> {
  await act(page, /^Go to \d/).click();
  await record(page, /^Review eligibility today/);
  await page.getByRole('button', { name: 'Start the dosing day', exact: true }).click();
  await page.waitForURL(/\/day\/\d+$/);
  await page.getByRole('button', { name: 'Record vital signs' }).waitFor();
}
