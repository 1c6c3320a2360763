import type { Basis } from '@mdma-at/evidence';

/** The constants of the four formulas; QT in ms, RR in s. */
export const qtFormulas = {
  secondsPerMinute: 60,
  bazett: { rrExponent: 0.5, fact: 'S-400' },
  fridericia: { rrRoot: 3, fact: 'S-401' },
  framingham: { msPerSecond: 154, rrAtRest: 1, fact: 'S-402' },
  hodges: { msPerBeat: 1.75, heartRateAtRest: 60, fact: 'S-403' },
  basis: {
    facts: ['S-400', 'S-401', 'S-402', 'S-403'],
    verification: 'secondary',
    cites: [{ source: 'nobra-calculator' }],
  },
} as const satisfies { readonly basis: Basis } & Readonly<Record<string, unknown>>;
