import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

/** In a process of its own, because the test runner makes every call from one file to another slower. */
function measured<Name extends string>(script: string): Readonly<Record<Name, number>> {
  const place = join(import.meta.dirname, script);
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', place], { encoding: 'utf8' });
  return JSON.parse(printed) as Readonly<Record<Name, number>>;
}

/** B5 fsm: folding a record with its facts and signals costs at most a fifth more than the bare engine. */
test.for([
  ['course', 'course-chart.ts'],
  ['dosing day', 'day-chart.ts'],
] as const)(
  'B5 the process of a %s is at most 1.2 times raw xstate per event',
  { timeout: 300_000 },
  ([what, script], { expect }) => {
    const figures = measured<'events' | 'engineMicros' | 'ratio' | 'least' | 'most'>(script);
    const { events, engineMicros, ratio, least, most } = figures;
    console.log(
      `B5 fsm, ${what}: ours ${ratio.toFixed(2)} x raw xstate per event (${least.toFixed(2)} to ${most.toFixed(2)} in 7 rounds, ${events} events, ${engineMicros.toFixed(1)} µs raw)`,
    );
    expect(ratio).toBeLessThanOrEqual(1.2);
  },
);

/** B6 model-check: reported, no gate. */
test('B6 every order of the turns of a dosing day to depth 8', { timeout: 600_000 }, ({ expect }) => {
  const figures = measured<
    | 'depth'
    | 'orders'
    | 'charts'
    | 'oursPerSecond'
    | 'enginePerSecond'
    | 'ratio'
    | 'graphStates'
    | 'graphEdges'
    | 'graphPerSecond'
  >('model-check.ts');
  const { depth, orders, charts, oursPerSecond, enginePerSecond, ratio } = figures;
  console.log(
    `B6 model-check: ${orders} orders to depth ${depth}, ${charts} charts; ours ${oursPerSecond} states/s, raw xstate ${enginePerSecond} (${ratio.toFixed(2)} x); xstate graph ${figures.graphStates} states, ${figures.graphEdges} edges, ${figures.graphPerSecond} edges/s`,
  );
  expect(orders).toBe(87_380);
});
