import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

interface Figures {
  readonly readings: number;
  readonly limitPerSecond: number;
  readonly oursPerSecond: number;
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
}

/**
 * B4: eight hours at 1 Hz, as a ratio to the lower bound, never a time. In a process of its own: a test runner makes
 * every call between files slower than it is for anybody who uses the package.
 */
test('B4 the pure step of a monitor stays within 4 times a typed-array loop', { timeout: 120_000 }, ({ expect }) => {
  const script = join(import.meta.dirname, '../testing/measure-stream.ts');
  const figures = JSON.parse(
    execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' }),
  ) as Figures;
  const { readings, limitPerSecond, oursPerSecond, ratio, least, most } = figures;
  const millions = (perMicrosecond: number) => `${perMicrosecond.toFixed(1)} M/s`;
  console.log(
    `B4 vitals-stream: ${readings} readings; limit ${millions(limitPerSecond)}, pure step ${millions(oursPerSecond)}, ratio ${ratio.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`,
  );
  expect(ratio).toBeLessThanOrEqual(4);
});
