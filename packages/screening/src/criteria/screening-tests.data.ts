import type { Basis } from '@mdma-at/evidence';

/** What is examined at screening, as a protocol built on the sponsor's lists it. */
export const screeningTests = {
  tests: [
    'weight',
    'resting-vital-signs',
    'physical-examination',
    'twelve-lead-ecg',
    'rhythm-strip',
    'clinical-laboratory',
    'drug-screen',
    'pregnancy-test',
  ],
  basis: {
    facts: ['S-132'],
    verification: 'secondary',
    cites: [{ source: 'kvam-2022', at: 'table 2' }],
    because: 'A Norwegian protocol for depression that was built on the sponsor’s; no set here makes it a criterion.',
  },
} as const satisfies { readonly tests: readonly string[]; readonly basis: Basis };
