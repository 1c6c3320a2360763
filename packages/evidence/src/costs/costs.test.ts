import { expect, it } from 'vitest';
import type { Cost } from './cost.ts';
import { costs } from './costs.data.ts';

const all: readonly Cost[] = costs;

it.each<[string, Cost['currency'], number | null, Cost['amount']]>([
  ['us-phase-3-regimen', 'USD', 2022, { exactly: 11_537 }],
  ['us-model-drug-price', 'USD', null, { exactly: 12_000 }],
  ['au-clarion', 'AUD', 2024, { exactly: 24_000 }],
  ['au-early-estimate', 'AUD', 2023, { about: 25_000, plusMinus: 10_000 }],
  ['au-early-drug', null, 2023, { from: 1000, to: 2000 }],
  ['ca-programme', 'CAD', null, { from: 7500, to: 15_000 }],
])('%s keeps its currency (%s) and year (%s)', (id, currency, year, amount) => {
  expect(all.find((cost) => cost.id === id)).toMatchObject({ currency, year, amount });
});

it('a saving of 3,467 that is 50.9 % of the whole makes the whole about 6,810', () => {
  const whole = all.find((cost) => cost.id === 'individual-clinician-cost')?.amount;
  expect(whole).toEqual({ about: 6810, plusMinus: 10 });
  for (const share of [0.5085, 0.5095]) expect(Math.abs(3467 / share - 6810)).toBeLessThan(10);
});
