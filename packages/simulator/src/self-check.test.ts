import { expect, it } from 'vitest';
import { selfCheck } from './self-check.ts';

it('10,000 sessions of healthy volunteers have the published shares, each within its band', () => {
  const shares = selfCheck({ seed: 2026, sessions: 10_000 });
  for (const { sign, above, published, simulated, band } of shares) {
    console.log(
      `${sign} above ${above}: ${(100 * simulated).toFixed(1)} % simulated, ${Math.round(100 * published)} % published, band ${Math.round(100 * band.from)} to ${Math.round(100 * band.to)} %`,
    );
  }
  expect(shares.map(({ sign, above }) => [sign, above])).toEqual([
    ['systolic', 160],
    ['systolic', 180],
    ['heartRate', 100],
    ['temperature', 38],
  ]);
  expect(shares.filter(({ withinBand }) => !withinBand)).toEqual([]);
});
