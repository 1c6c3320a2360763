import { describe, expect, it } from 'vitest';
import type { AdverseEvent, ArmShares } from './adverse-event.ts';
import { adverseEventOdds, adverseEvents } from './adverse-events.data.ts';

const all: readonly AdverseEvent[] = adverseEvents;
const people = { MAPP1: { mdma: 46, placebo: 44 }, MAPP2: { mdma: 53, placebo: 51 } };

describe('adverse events by arm', () => {
  it.each<[string, AdverseEvent['shares']]>([
    ['headache', { MAPP1: { mdma: 71.7, placebo: 54.5 } }],
    ['jaw-tension', { MAPP1: { mdma: 13, placebo: 2.3 }, MAPP2: { mdma: 13.2, placebo: 2 } }],
    ['suicidality', { MAPP1: { mdma: 45.7, placebo: 47.7 }, MAPP2: { mdma: 35.8, placebo: 43.1 } }],
    ['dry-mouth', { MAPP1: { mdma: 10.9, placebo: 4.5 } }],
  ])('%s', (id, shares) => {
    expect(all.find((event) => event.id === id)?.shares).toEqual(shares);
  });

  it('shows no figure where the data set has no row, rather than none', () => {
    expect(all.find((event) => event.id === 'restlessness')?.shares.MAPP1).toEqual({ mdma: 15.2 });
  });

  it.each(all)('$id has shares that a whole number of people makes', (event) => {
    const shares = Object.entries(event.shares) as [keyof typeof people, ArmShares][];
    for (const [study, { mdma, placebo }] of shares) {
      for (const [share, n] of [
        [mdma, people[study].mdma],
        [placebo, people[study].placebo],
      ] as const) {
        if (share === undefined) continue;
        const count = Math.round((share * n) / 100);
        expect(Math.abs((100 * count) / n - share)).toBeLessThanOrEqual(0.051);
      }
    }
  });

  it('gives the pooled odds with their interval', () => {
    expect(adverseEventOdds.map(({ oddsRatio, ci95 }) => [oddsRatio, ci95])).toEqual([
      [3.51, [2.76, 4.46]],
      [1.67, [1.12, 2.49]],
    ]);
  });
});
