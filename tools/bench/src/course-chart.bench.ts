import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

/** B5 fsm: folding a course with its facts and signals costs at most a fifth more than the bare engine. */
test('B5 the process of a course is at most 1.2 times raw xstate per event', { timeout: 300_000 }, ({ expect }) => {
  const script = join(import.meta.dirname, 'course-chart.ts');
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' });
  const { events, engineMicros, ratio, least, most } = JSON.parse(printed) as Readonly<
    Record<'events' | 'engineMicros' | 'ratio' | 'least' | 'most', number>
  >;
  console.log(
    `B5 fsm: ours ${ratio.toFixed(2)} x raw xstate per event (${least.toFixed(2)} to ${most.toFixed(2)} in 7 rounds, ${events} events, ${engineMicros.toFixed(1)} µs raw)`,
  );
  expect(ratio).toBeLessThanOrEqual(1.2);
});
