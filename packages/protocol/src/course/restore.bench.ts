import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Measured = Readonly<Record<'restores' | 'engineMicros' | 'ratio' | 'bytes' | 'engineBytes', number>>;

/** In a process of its own, because the test runner makes every call from one file to another slower. */
test('B7 taking up a saved course costs at most 1.2 times what raw xstate does', { timeout: 300_000 }, () => {
  const script = join(import.meta.dirname, '../testing/measure-restore.ts');
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' });
  const { restores, engineMicros, ratio, bytes, engineBytes } = JSON.parse(printed) as Measured;
  console.log(
    `B7 snapshot: ours ${ratio.toFixed(2)} x raw xstate per restore and event (${restores} courses, ` +
      `${engineMicros.toFixed(1)} µs raw); ${bytes} bytes saved, xstate's ${engineBytes}`,
  );
  expect(ratio).toBeLessThanOrEqual(1.2);
});
