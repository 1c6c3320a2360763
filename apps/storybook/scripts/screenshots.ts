import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { chromium, type Page } from 'playwright';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { serveBook } from './serve-book.ts';

const built = process.env['BOOK'] ?? join(import.meta.dirname, '../dist');
const out = join(import.meta.dirname, '../.screenshots');
const below = '/book';
/** A log of a thousand entries is not a picture. */
const tallest = 2400;

/** A way in which every story is photographed. */
interface Way {
  readonly name: string;
  readonly width: number;
  readonly theme: string;
  /** Whether the 8 px grid lies over the page. */
  readonly baseline?: 'on';
}

/** The grid over the page, when it is asked for, instead of the usual ways. */
const ways: readonly Way[] = process.argv.includes('--baseline')
  ? [{ name: 'baseline', width: 1440, theme: 'light', baseline: 'on' }]
  : [
      { name: 'light', width: 1280, theme: 'light' },
      { name: 'dark', width: 1280, theme: 'dark' },
      { name: 'small', width: 390, theme: 'light' },
    ];

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
}

if (!existsSync(join(built, 'index.json'))) {
  console.error('screenshots: there is no built book; run the build first');
  process.exit(1);
}

const asked = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map((word) => word.toLowerCase());
const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const stories = Object.values(entries).filter(
  ({ id, type }) => type === 'story' && (asked.length === 0 || asked.some((word) => id.includes(word))),
);

/** What the page of the book offers to whoever drives it. */
interface Channel {
  readonly emit: (event: string, told: unknown) => void;
  readonly on: (event: string, heard: (told: unknown) => void) => void;
  readonly off: (event: string, heard: (told: unknown) => void) => void;
}

interface Preview {
  readonly currentRender?: { readonly phase?: string };
}

/** Shows a story on a page that stays open, and waits until it was drawn and played. */
async function show(page: Page, storyId: string): Promise<string | undefined> {
  return page.evaluate(async (id) => {
    const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
    const problem = await new Promise<string | undefined>((resolve) => {
      const ends = {
        storyFinished: (told: unknown) => {
          const { status, storyId: of } = told as { readonly status: string; readonly storyId: string };
          if (of === id) settle(status === 'error' ? 'its play failed' : undefined);
        },
        storyMissing: () => settle('it is not in the book'),
        storyErrored: () => settle('it could not be drawn'),
        storyThrewException: () => settle('it could not be drawn'),
      };
      const settle = (found: string | undefined) => {
        for (const [event, heard] of Object.entries(ends)) channel.off(event, heard);
        resolve(found);
      };
      for (const [event, heard] of Object.entries(ends)) channel.on(event, heard);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    globalThis.scrollTo(0, 0);
    return problem;
  }, storyId);
}

const server = await serveBook(built, below);
const browser = await chromium.launch(await launchOptions());
const shots: Shot[] = [];
try {
  for (const { name, width, theme, baseline = 'off' } of ways) {
    mkdirSync(join(out, name), { recursive: true });
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const [first] = stories;
    if (!first) break;
    await page.goto(
      `${server.origin}${below}/iframe.html?id=${first.id}&viewMode=story&globals=theme:${theme};baseline:${baseline}`,
    );
    // a story that is still at work would make the page begin anew
    await page.waitForFunction(() => {
      const { __STORYBOOK_PREVIEW__: preview } = globalThis as { __STORYBOOK_PREVIEW__?: Preview };
      return /^(finished|errored|aborted)$/.test(preview?.currentRender?.phase ?? '');
    });
    for (const { id, title, name: story } of [...stories.slice(1), first]) {
      const problem = await show(page, id);
      const height = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('.mdma-story, .mdma-overlay, dialog[open]')].map(
            (part) => part.getBoundingClientRect().bottom,
          ),
        ),
      );
      const file = `${name}/${id}.png`;
      await page.screenshot({
        path: join(out, file),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(Math.max(Math.ceil(height), 80), tallest) },
      });
      shots.push({ title, story, way: name, file, ...(problem === undefined ? {} : { problem }) });
      if (problem !== undefined) console.error(`${name}: ${title}, ${story}: ${problem}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
if (asked.length === 0) writeFileSync(join(out, 'index.html'), contactSheet(shots));
console.log(`${shots.length} pictures of ${stories.length} stories in apps/storybook/.screenshots`);
