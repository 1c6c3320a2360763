import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a browser was looked for and what was found there. */
type Found = { readonly path: string; readonly from: 'CHROMIUM_PATH' | 'system' | 'npm' };

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Arguments that keep a headless Chromium quiet and off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

function starts(path: string): string | undefined {
  try {
    execFileSync(path, ['--headless', '--no-sandbox', '--version'], { stdio: 'pipe', timeout: 20_000 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'did not start') : 'did not start';
  }
}

/** Unpacks the Chromium that npm ships, with the libraries it needs where the system lacks them. */
async function unpackFromNpm(): Promise<string> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const version = /@sparticuz\+chromium@([\d.]+)/.exec(entry)?.[1] ?? 'current';
  // it reuses whatever lies in the temporary folder, so each version gets its own
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), `mdma-at-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    const path = await chromium.executablePath();
    if (starts(path)) {
      await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
      setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
    }
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

let resolved: Promise<Found> | undefined;

async function resolveOnce(): Promise<Found> {
  const tried: string[] = [];
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    const problem = existsSync(chosen) ? starts(chosen) : 'no such file';
    if (!problem) return { path: chosen, from: 'CHROMIUM_PATH' };
    throw new Error(`[build-kit] CHROMIUM_PATH is ${chosen}, which does not work: ${problem}`);
  }
  const candidates = [...systemNames.map(onPath), ...systemPaths.filter((path) => existsSync(path))];
  for (const path of candidates) {
    if (!path) continue;
    const problem = starts(path);
    if (!problem) return { path, from: 'system' };
    tried.push(`${path}: ${problem}`);
  }
  try {
    const path = await unpackFromNpm();
    const problem = starts(path);
    if (!problem) return { path, from: 'npm' };
    tried.push(`npm-shipped Chromium: ${problem}`);
  } catch (error) {
    tried.push(`npm-shipped Chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(
    [
      '[build-kit] No Chromium works here. Set CHROMIUM_PATH to a Chromium or Chrome, or install one.',
      ...tried.map((line) => `  tried ${line}`),
    ].join('\n'),
  );
}

/** The Chromium that tests use: `CHROMIUM_PATH`, else a system Chromium or Chrome, else the one npm ships. */
export function resolveChromium(): Promise<Found> {
  resolved ??= resolveOnce();
  return resolved;
}

/** Launch options for playwright. */
export async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  const { path } = await resolveChromium();
  return { executablePath: path, args: [...chromiumArguments] };
}
