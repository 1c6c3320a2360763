import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';

const renders = 8;
const appends = 60;
const all = 28_800;
const limit = 1.5;
type Name = 'ours' | 'canvas';

interface Figures {
  /** Milliseconds of the page's main thread for the first paint, the median of all renders. */
  readonly paint: number;
  /** The same for one second more on each series. */
  readonly append: number;
  /** The longest single task while points came in. */
  readonly longest: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function builtPage(folder: string): Promise<string> {
  await build({
    root: import.meta.dirname,
    logLevel: 'error',
    resolve: { conditions: ['@mdma-at/source', 'browser', 'module', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      cssCodeSplit: false,
      lib: { entry: join(import.meta.dirname, 'page.tsx'), formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  return readFile(join(folder, 'page.iife.js'), 'utf8');
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Draws, waits until it is on the screen, and says what the main thread spent. */
async function spent(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await taskMs(session);
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await taskMs(session)) - before;
}

async function measure(page: Page, session: CDPSession, name: Name): Promise<Figures> {
  const paints: number[] = [];
  for (let render = 0; render < renders; render += 1) {
    await page.evaluate(`globalThis.running = contestants.${name}(${all})`);
    paints.push(await spent(page, session, () => page.evaluate(`running.draw(${all})`)));
    await page.evaluate('running.end()');
  }
  await page.evaluate(`globalThis.running = contestants.${name}(${all - appends}); running.draw(${all - appends})`);
  const steps: number[] = [];
  for (let second = 1; second <= appends; second += 1) {
    steps.push(await spent(page, session, () => page.evaluate(`running.draw(${all - appends + second})`)));
  }
  await page.evaluate('running.end()');
  return { paint: median(paints), append: median(steps), longest: Math.max(...steps) };
}

const folder = await mkdtemp(join(tmpdir(), 'mdma-at-chart-'));
const browser = await chromium.launch(await launchOptions());
try {
  const script = await builtPage(folder);
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  await page.setContent('<!doctype html><title>chart</title>');
  await page.addScriptTag({ content: script });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await measure(page, session, 'ours');
  const canvas = await measure(page, session, 'canvas');
  const ours = await measure(page, session, 'ours');
  for (const [name, { paint, append, longest }] of Object.entries({ canvas, ours }))
    console.log(
      `${name.padEnd(7)} first paint ${paint.toFixed(1)} ms, append ${append.toFixed(1)} ms, longest append ${longest.toFixed(1)} ms`,
    );
  const ratios = { paint: ours.paint / canvas.paint, append: ours.append / canvas.append };
  console.log(
    `ours / canvas: first paint ${ratios.paint.toFixed(2)}, append ${ratios.append.toFixed(2)} (limit ${limit})`,
  );
  if (Math.max(ratios.paint, ratios.append) > limit) process.exitCode = 1;
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
