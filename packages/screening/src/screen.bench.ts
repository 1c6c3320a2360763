import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';

interface Figures {
  readonly wrong: number;
  readonly limit: number;
  readonly ours: number;
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
}

type Measured = Readonly<Record<'b1' | 'b1Passing' | 'b2' | 'b3', Figures>> & {
  readonly b3Protocols: { readonly seconds: number };
};

/**
 * B1 to B3, as ratios to what somebody would write by hand for the failing ids alone, without any trace. In a process of
 * its own: a test runner makes every call between files slower than it is for anybody who uses the package.
 */
test('B1–B3 a full trace stays within 25 times a hand-written chain of ifs', { timeout: 300_000 }, ({ expect }) => {
  const script = join(import.meta.dirname, 'testing/measure-screening.ts');
  const printed = execFileSync(process.execPath, ['--conditions=@mdma-at/source', script], { encoding: 'utf8' });
  const { b1, b1Passing, b2, b3, b3Protocols } = JSON.parse(printed) as Measured;
  const said = ({ ratio, least, most }: Figures) =>
    `${ratio.toFixed(1)} x limit (${least.toFixed(1)} to ${most.toFixed(1)})`;
  console.log(
    [
      `B1 elig-flat: 24 criteria, full trace ${said(b1)}; only people who pass everything ${said(b1Passing)}`,
      `B2 elig-nested: ten criteria with groups, a list and missing answers ${said(b2)}`,
      `B3 cohort: attrition of 100,000 people under six flat protocols ${said(b3)}, ${(b3.ours / 1e6).toFixed(2)} s; under the six published ones ${b3Protocols.seconds.toFixed(2)} s for ten times 10,000`,
    ].join('\n'),
  );
  expect([b1.wrong, b1Passing.wrong, b2.wrong, b3.wrong]).toEqual([0, 0, 0, 0]);
  expect(b1.ratio).toBeLessThanOrEqual(25);
});
