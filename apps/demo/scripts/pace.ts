import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { busyDay } from './busy-day.ts';

/** Measures how smoothly the console runs and how soon it answers; with `--write` the figures go into `docs/quality.md`. */
const root = join(import.meta.dirname, '..');
const place = join(root, '../../docs/quality.md');
const began = '<!-- pace: begin -->';
const ended = '<!-- pace: end -->';

/** What must hold: frames a second, layout shift, and milliseconds to the next paint after an interaction. */
const limits = { framesPerSecond: 60, layoutShift: 0, interactionMs: 100 } as const;
/** So long the day is watched at 240 times; before it would slow down by itself. */
const watchedSeconds = 30;
const entries = 1_000;
/** So often the interactions are gone through. */
const passes = 3;

interface Watched {
  readonly gaps: number[];
  readonly shifts: { readonly value: number; readonly input: boolean; readonly of: string[] }[];
  readonly events: { readonly name: string; readonly id: number; readonly ms: number }[];
}

type Watching = typeof globalThis & { watched: Watched };

/** Collects frames, layout shifts and interactions, from inside the page. */
const watch = (): void => {
  const watched: Watched = { gaps: [], shifts: [], events: [] };
  (globalThis as Watching).watched = watched;
  let last: number | undefined;
  const frame = (at: number): void => {
    if (last !== undefined) watched.gaps.push(at - last);
    last = at;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources?: readonly { readonly node?: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources = [] } of list.getEntries() as Shift[])
      watched.shifts.push({
        value,
        input: hadRecentInput,
        of: sources.map(({ node }) => (node instanceof Element ? node.className.toString() : (node?.nodeName ?? ''))),
      });
  }).observe({ type: 'layout-shift', buffered: false });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      watched.events.push({ name: entry.name, id: entry.interactionId, ms: entry.duration });
  }).observe({ type: 'event', buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
};

const take = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { watched } = globalThis as Watching;
    const taken = { ...watched, gaps: [...watched.gaps], shifts: [...watched.shifts], events: [...watched.events] };
    watched.gaps.length = 0;
    watched.shifts.length = 0;
    watched.events.length = 0;
    return taken;
  });

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, which waits for nobody. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The processor time of the page's main thread for each frame, in milliseconds: its tasks from one frame's beginning to the next. */
function workPerFrame(trace: readonly TraceEvent[]): readonly number[] {
  const mains = trace.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const threads = mains.map(({ pid, tid }) => trace.filter((event) => event.pid === pid && event.tid === tid));
  const beginnings = (thread: readonly TraceEvent[]) => thread.filter(({ name }) => name === 'FireAnimationFrame');
  const busiest = threads.toSorted((a, b) => beginnings(b).length - beginnings(a).length)[0] ?? [];
  const frames = beginnings(busiest).map(({ ts }) => ts);
  const tasks = busiest.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').toSorted((a, b) => a.ts - b.ts);
  let next = 0;
  return frames.slice(1).map((end) => {
    let work = 0;
    for (let task = tasks[next]; task && task.ts < end; task = tasks[(next += 1)]) work += task.tdur ?? task.dur ?? 0;
    return work / 1_000;
  });
}

/** The day as a visitor watches it, at 240 times with every motion. */
async function smoothness(browser: Browser, site: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('prepared people', 'left out'));
  await page.addInitScript(watch);
  await page.goto(site);
  await page.getByRole('button', { name: 'Start at 08:00' }).click();
  await page.waitForFunction(() => (document.querySelector('.mdma-now-line')?.textContent ?? '').trim() >= '08:12');
  await take(page);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await page.waitForTimeout(watchedSeconds * 1_000);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const { gaps, shifts } = await take(page);
  const until = (await page.locator('.mdma-now-line').first().innerText()).trim();
  await context.close();
  const work = workPerFrame(trace.traceEvents);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const shift = shifts.reduce((sum, { value }) => sum + value, 0);
  for (const { value, input, of } of shifts)
    console.error(`shift ${value.toFixed(5)} ${input ? 'after input ' : ''}${of.join(' | ')}`);
  return [
    row('frames a second', ((1_000 * gaps.length) / total).toFixed(1), `${limits.framesPerSecond}`),
    row(
      'time from frame to frame, p50 / p95 / p99',
      `${[0.5, 0.95, 0.99].map((share) => percentile(gaps, share).toFixed(1)).join(' / ')} ms`,
      '16.7 ms',
    ),
    row(
      'processor time of the page for a frame, p50 / p95 / p99',
      `${[0.5, 0.95, 0.99].map((share) => percentile(work, share).toFixed(1)).join(' / ')} ms`,
      '16.7 ms',
    ),
    row(`layout shift, 08:12 to ${until}`, shift === 0 ? '0' : shift.toFixed(5), `${limits.layoutShift}`),
  ];
}

/** What a person does on the console, each as often as named. */
const interactions: readonly (readonly [what: string, times: number, act: (page: Page) => Promise<void>])[] = [
  ['open the entry of vital signs', 1, (page) => page.getByRole('button', { name: 'Record vital signs' }).click()],
  ['a digit typed', 6, (page) => page.getByRole('textbox', { name: 'Systolic' }).press('1')],
  ['leave the entry', 1, (page) => page.getByRole('button', { name: 'Leave, keep what was typed' }).click()],
  ['fold or unfold the acts by hand', 2, (page) => page.getByText('Record by hand').click()],
  ['a letter of a note', 10, (page) => page.getByRole('textbox', { name: 'Note' }).press('a')],
  ['record a comfort', 5, (page) => page.getByRole('button', { name: /^Blanket/ }).click()],
  ['record a note', 1, (page) => page.getByRole('button', { name: 'Add note' }).click()],
  ['Tab', 10, (page) => page.keyboard.press('Tab')],
];

/** How soon the console answers with a thousand entries in its log. */
async function answers(browser: Browser, site: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('prepared people', 'left out'));
  await page.addInitScript(watch);
  await page.goto(site);
  const files = busyDay('P-0999', entries, Date.now());
  await page.getByLabel('Journal file').setInputFiles([...files]);
  await page
    .locator('.demo-told')
    .getByText(/chain whole/)
    .nth(files.length - 1)
    .waitFor({ timeout: 60_000 });
  await page.goto(`${site}#/course/P-0999/day/1`);
  await page.getByRole('button', { name: 'Record vital signs' }).waitFor();
  const told = await page.locator('.mdma-event-log-head p').innerText();
  await take(page);
  const longestOf: number[] = [];
  for (const [what, times, act] of interactions) {
    const before = await page.locator('.mdma-event-log-head p').innerText();
    for (let time = 0; time < times; time += 1) {
      await act(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
    }
    if (what.startsWith('record')) {
      await page.waitForFunction(
        (was) => document.querySelector<HTMLElement>('.mdma-event-log-head p')?.innerText !== was,
        before,
      );
    }
    const { events } = await take(page);
    // an interaction lasts as long as the longest of its events; one below 16 ms is not told
    const longest = new Map<number, number>();
    for (const { id, ms } of events) if (id > 0) longest.set(id, Math.max(ms, longest.get(id) ?? 0));
    longestOf.push(Math.max(0, ...longest.values()));
  }
  await context.close();
  if (!told.startsWith(String(entries))) throw new Error(`the log says "${told}", not ${entries} entries`);
  return longestOf;
}

const inWords = (ms: number): string => (ms === 0 ? 'below 16' : String(ms));

/** Every pass in a row of figures; what else the machine does lengthens a pass and never shortens it. */
async function answerRows(browser: Browser, site: string): Promise<readonly string[]> {
  const measured: (readonly number[])[] = [];
  for (let pass = 0; pass < passes; pass += 1) measured.push(await answers(browser, site));
  const limit = `${limits.interactionMs} ms`;
  const rows = interactions.map(([what, times], index) =>
    row(`${what}, ${times} times`, `${measured.map((pass) => inWords(pass[index] ?? 0)).join(' / ')} ms`, limit),
  );
  const worst = measured.map((pass) => inWords(Math.max(...pass)));
  return [...rows, row('**interaction to next paint**', `${worst.join(' / ')} ms`, limit)];
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const server = await preview({ root, logLevel: 'warn', preview: { port: 4_320, host: '127.0.0.1', open: false } });
const [site = ''] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch(await launchOptions());
try {
  const answered = await answerRows(browser, site);
  const smooth = await smoothness(browser, site);
  const busy = `${(loadavg()[0] ?? 0).toFixed(1)} running on ${cpus().length} cores`;
  const section = [
    '## The console in the browser',
    '',
    `Written by \`pnpm --filter @mdma-at/demo run pace --write\` from the built demo in Chromium ${browser.version()} without a GPU, with ${busy}. The dosing day is watched for ${watchedSeconds} seconds at 240 times, with every motion; then a log of ${entries} entries is open, and the longest time from an interaction to the next paint is taken in ${passes} passes (told by the browser in steps of 8 ms).`,
    '',
    '| figure | measured | limit |',
    '| --- | --- | --- |',
    ...smooth,
    ...answered,
    '',
    'Frames are what this machine had to spare; the processor time is what the page asks of any.',
    '',
  ].join('\n');
  console.log(section);
  if (process.argv.includes('--write')) {
    const page = readFileSync(place, 'utf8');
    const block = `${began}\n\n${section}\n${ended}`;
    const from = page.indexOf(began);
    writeFileSync(
      place,
      from < 0
        ? `${page.trimEnd()}\n\n${block}\n`
        : page.slice(0, from) + block + page.slice(page.indexOf(ended, from) + ended.length),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
