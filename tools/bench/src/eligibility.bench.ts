import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

/** B1 elig-flat: ours gives a full trace of 24 criteria, the peer an event for each rule that fires. */
test('B1 a full trace is at least 250 times faster than json-rules-engine', { timeout: 300_000 }, ({ expect }) => {
  const script = join(import.meta.dirname, 'eligibility.ts');
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' });
  const { wrong, oursToLimit, peerToLimit, peerToOurs } = JSON.parse(printed) as Readonly<
    Record<'wrong' | 'oursToLimit' | 'peerToLimit' | 'peerToOurs', number>
  >;
  console.log(
    `B1 elig-flat: full trace ${oursToLimit.toFixed(1)} x limit; json-rules-engine ${peerToLimit.toFixed(0)} x limit, ${peerToOurs.toFixed(0)} x ours`,
  );
  expect(wrong).toBe(0);
  expect(peerToOurs).toBeGreaterThanOrEqual(250);
});
