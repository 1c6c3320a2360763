import { expect, it } from 'vitest';
import { bindUnits } from './bind-units.ts';

it.each([
  ['80 mg with an optional 40 mg.', '80\u00a0mg with an optional 40\u00a0mg.'],
  ['67 and 32 %', '67 and 32\u00a0%'],
  ['38.0 °C in a clinic', '38.0\u00a0°C in a clinic'],
  ['90 to 120 minutes', '90 to 120\u00a0minutes'],
  ['Session 2 methods', 'Session 2 methods'],
])('a number keeps its unit: %s', (text, bound) => {
  expect(bindUnits(text)).toBe(bound);
});
