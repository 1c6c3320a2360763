import { describe, expect, it } from 'vitest';
import { timeScale } from '../time-axis/time-scale.ts';
import type { ExpectedPhase } from './day-ruler-types.ts';
import { effectOutline } from './effect-outline.ts';

const basis = { facts: ['P-DAY-22'], verification: 'seed', cites: [] } as const;
const hour = 3_600_000;
const windows: readonly ExpectedPhase[] = [
  { phase: 'onset', from: 0.5 * hour, to: hour, basis },
  { phase: 'peak', from: 1.5 * hour, to: 3 * hour, basis },
  { phase: 'comedown', from: 5 * hour, to: 7 * hour, basis },
];

describe('the outline of the expected effect', () => {
  it('stands on the windows alone: up from onset to peak, level through the peak, down to the end of the comedown', () => {
    const outline = effectOutline(timeScale({ from: 0, to: 10 * hour }), windows);
    expect(outline).toBe('M5,100L15,0L30,0L70,100Z');
  });

  it('is not drawn while one of the windows is not known', () => {
    expect(effectOutline(timeScale({ from: 0, to: 10 * hour }), windows.slice(1))).toBeUndefined();
    expect(effectOutline(timeScale({ from: 0, to: 10 * hour }), [])).toBeUndefined();
  });
});
