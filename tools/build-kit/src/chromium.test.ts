import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('a CHROMIUM_PATH that does not work is named in the error, and nothing else is tried', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const { resolveChromium } = await import('./chromium.ts');
  await expect(resolveChromium()).rejects.toThrow('/nowhere/chromium, which does not work: no such file');
});

it('CHROMIUM_PATH comes before any other browser', async () => {
  const { resolveChromium } = await import('./chromium.ts');
  const { path } = await resolveChromium();
  vi.resetModules();
  vi.stubEnv('CHROMIUM_PATH', path);
  const again = await import('./chromium.ts');
  expect(await again.resolveChromium()).toEqual({ path, from: 'CHROMIUM_PATH' });
});
