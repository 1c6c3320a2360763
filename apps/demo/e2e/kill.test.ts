import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { open } from './support/browser.ts';
import { prepare, startDosingDay } from './support/course.ts';
import { type KillableBrowser, startKillable } from './support/killable-browser.ts';
import { answerAll, openTopic, soundAnswers } from './support/screening.ts';

const participant = 'P-0143';
const day = `#/course/${participant}/day/1`;

/** What the page last showed as saved: how many entries of which log, and what each of them said, oldest first. */
type Shown = Map<string, readonly string[]>;

const profile = await mkdtemp(join(tmpdir(), 'mdma-at-kill-'));
let running: KillableBrowser | undefined;
afterAll(async () => {
  await running?.kill();
  await rm(profile, { recursive: true, force: true });
});

/** Tells, from inside the page, every log that stands there with the word Saved, as often as anything changes. */
async function listen(page: Page, shown: Shown): Promise<void> {
  await page.exposeFunction('toldAsSaved', (stream: string, lines: readonly string[]) => {
    if (lines.length > (shown.get(stream)?.length ?? 0)) shown.set(stream, lines);
  });
  await page.addInitScript(() => {
    const look = (): void => {
      const log = document.querySelector('.mdma-event-log');
      if (log?.querySelector('.mdma-save-mark')?.getAttribute('data-save') !== 'saved') return;
      const [, , course, screen, session] = window.location.hash.split('/');
      const lines = [...log.querySelectorAll('.mdma-log-what')].map((line) => line.textContent ?? '').reverse();
      const stream = screen === 'day' ? `day:${course}:${session}` : `course:${course}`;
      (window as unknown as { toldAsSaved: (stream: string, lines: readonly string[]) => void }).toldAsSaved(
        stream,
        lines,
      );
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

async function reopen(shown: Shown, hash: string): Promise<KillableBrowser> {
  running = await startKillable(profile);
  await listen(running.page, shown);
  await open(running.page, hash);
  return running;
}

/** Kills a number of milliseconds after some work began; the work may fail of it. */
async function killDuring(browser: KillableBrowser, work: Promise<void>, after: number): Promise<void> {
  const over = work.catch(() => undefined);
  await sleep(after);
  await browser.kill();
  await Promise.race([over, sleep(2_000)]);
}

const logLines = (page: Page) => page.locator('.mdma-event-log .mdma-log-what').allTextContents();

/** Everything that was shown as saved is there, entry by entry, and each chain is whole. */
async function expectNothingLost(page: Page, shown: Shown): Promise<void> {
  for (const [stream, lines] of shown) {
    const [kind, , session] = stream.split(':');
    await open(page, kind === 'day' ? `#/course/${participant}/day/${session}` : `#/course/${participant}`);
    await page.locator('.mdma-event-log').waitFor();
    const there = (await logLines(page)).reverse();
    expect(there.slice(0, lines.length), `${stream} after the kill`).toEqual(lines);
  }
  await open(page, `#/course/${participant}/export`);
  const chains = page.locator('.demo-export dt:text-is("Chain") + dd');
  await chains.first().waitFor();
  expect(new Set(await chains.allInnerTexts())).toEqual(new Set(['whole']));
}

/** A small generator of numbers below 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it('a browser that is killed at ten moments has lost nothing that it showed as saved', async () => {
  const random = seeded(2_026);
  const shown: Shown = new Map();
  let kills = 0;

  // while the screening is typed in: an answer that was shown as chosen is chosen after reopening
  let browser = await reopen(shown, '#/');
  await browser.page.getByRole('button', { name: `Begin with ${participant}` }).click();
  await browser.page.getByRole('heading', { name: 'Screening' }).waitFor();
  const { Person = [], ...others } = soundAnswers;
  await answerAll(browser.page, { Person });
  await killDuring(browser, answerAll(browser.page, others), 200 + random() * 800);
  kills += 1;
  // the form goes on where the first answer is open
  browser = await reopen(shown, `#/course/${participant}/screening`);
  await openTopic(browser.page, 'Person');
  expect(await browser.page.getByRole('textbox', { name: 'Age years' }).inputValue()).toBe('34');
  expect(await browser.page.getByRole('radio', { name: 'Yes', checked: true }).count()).toBe(2);
  await answerAll(browser.page, soundAnswers);

  // while the course is prepared: it is taken up where it stands
  await open(browser.page, `#/course/${participant}`);
  while (kills < 4) {
    await killDuring(browser, prepare(browser.page), 150 + random() * 700);
    kills += 1;
    browser = await reopen(shown, `#/course/${participant}`);
    await expectNothingLost(browser.page, shown);
    await open(browser.page, `#/course/${participant}`);
  }
  await prepare(browser.page);
  await startDosingDay(browser.page);

  // while the simulator plays the day at its fastest
  while (kills < 10) {
    await browser.page.getByRole('combobox', { name: 'Clock at' }).selectOption('960');
    await browser.page.getByRole('button', { name: 'Go on', exact: true }).click();
    const acknowledge = browser.page.getByRole('button', { name: 'Acknowledge' });
    if (await acknowledge.isVisible()) await acknowledge.click();
    await sleep(500 + random() * 2_500);
    await browser.kill();
    kills += 1;
    browser = await reopen(shown, day);
    await expectNothingLost(browser.page, shown);
    await open(browser.page, day);
  }

  expect(kills).toBe(10);
  expect(shown.get(`day:${participant}:1`)?.length ?? 0).toBeGreaterThan(15);
});
