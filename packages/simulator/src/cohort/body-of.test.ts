import { expect, it } from 'vitest';
import { bodyOf } from './body-of.ts';

it.each([
  ['systolic', 122, 11],
  ['diastolic', 75, 8],
  ['heartRate', 70, 10],
] as const)(
  '3,000 people side by side have a %s at rest of %d with a spread of %d, as the model says',
  (sign, mean, sd) => {
    const values = Array.from({ length: 3000 }, (_, person) => bodyOf(2026, person).baseline[sign]);
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
    expect(Math.abs(middle - mean)).toBeLessThan(1);
    expect(Math.abs(spread - sd)).toBeLessThan(1);
  },
);
