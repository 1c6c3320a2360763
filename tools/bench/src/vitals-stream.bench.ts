import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

/** B4 vitals-stream: ours monitors, the peer only compares thresholds, and still has to be at least 250 times slower. */
test('B4 the pure step of a monitor is at least 250 times json-rules-engine', { timeout: 300_000 }, ({ expect }) => {
  const script = join(import.meta.dirname, 'vitals-stream.ts');
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' });
  const { limit, peer, peerPerSign } = JSON.parse(printed) as Readonly<
    Record<'limit' | 'peer' | 'peerPerSign', number>
  >;
  console.log(
    `B4 vitals-stream: ours ${(1 / limit).toFixed(2)} x limit; json-rules-engine ${(peer / limit).toFixed(0)} x limit, ${peer.toFixed(0)} x ours (${peerPerSign.toFixed(0)} x ours with an engine for each sign)`,
  );
  expect(1 / limit).toBeLessThanOrEqual(4);
  expect(peer).toBeGreaterThanOrEqual(250);
});
