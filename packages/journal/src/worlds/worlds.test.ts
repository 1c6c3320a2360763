import { describe, expect, it } from 'vitest';
import type { Broken } from './invariants.fixtures.ts';
import type { Fault, Plant } from './world.fixtures.ts';
import { faults, runWorld } from './world.fixtures.ts';

const worlds = 300;

describe('worlds of three devices that write one journal', () => {
  it(`[INV-068] [INV-069] [INV-071] [INV-072] [INV-073] ${worlds} of them keep every promise`, async () => {
    const met = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
    let entries = 0;
    for (let seed = 1; seed <= worlds; seed += 1) {
      const world = await runWorld(seed);
      expect([...world.broken], `seed ${seed}`).toEqual([]);
      for (const fault of faults) met[fault] += world.counts[fault];
      entries += world.entries;
    }
    // a world in which nothing goes wrong proves nothing
    console.log(`${worlds} worlds, ${entries} entries: ${faults.map((fault) => `${fault} ${met[fault]}`).join(', ')}`);
    for (const fault of faults) expect(met[fault], fault).toBeGreaterThan(worlds / 2);
  }, 60_000);

  it('the same seed makes the same world, to the last hash', async () => {
    const [one, again] = [await runWorld(42), await runWorld(42)];
    expect(again).toEqual(one);
    expect((await runWorld(43)).head).not.toBe(one.head);
  });

  it.each<readonly [Plant, Broken]>([
    ['append without comparing', 'chain'],
    ['edit what is written', 'chain'],
    ['decide once and number anew', 'maximum'],
    ['a new id for each try', 'one effect'],
    ['trust the device’s clock', 'time goes on'],
    ['no deadlines', 'deadlines first'],
    ['acknowledge before writing', 'nothing lost'],
    ['write a part', 'nothing lost'],
    ['take unknown for written', 'nothing lost'],
  ])(
    'the planted mistake “%s” breaks the promise “%s” within 100 worlds',
    async (plant, promise) => {
      let seed = 1;
      while (seed <= 100 && !(await runWorld(seed, plant)).broken.has(promise)) seed += 1;
      expect(seed).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});
