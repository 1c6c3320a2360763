import type { Indication } from './indication.ts';

/** Which conditions the therapy was studied for, and how far. */
export const indications = [
  {
    id: 'ptsd',
    condition: 'post-traumatic stress disorder',
    stage: 'phase-3',
    says: 'Two Phase 3 trials; no regulator was found to have approved a product.',
    basis: {
      facts: ['P-EFX-01', 'P-EFX-06', 'P-CRS-24', 'P-CRS-25'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021' }, { source: 'mitchell-2023' }],
    },
  },
  {
    id: 'ptsd-with-alcohol-use-disorder',
    condition: 'PTSD together with alcohol use disorder',
    stage: 'trial',
    says: 'A randomised trial with about 80 veterans enrols since May 2026, results expected about May 2030.',
    basis: {
      facts: ['R-US-50', 'R-US-54'],
      verification: 'secondary',
      cites: [{ source: 'va-study-2024' }, { source: 'warrior-benefits-law-2026' }],
    },
  },
  {
    id: 'major-depression',
    condition: 'major depression',
    stage: 'trial',
    says: 'A Norwegian trial of two dosing sessions, built on the protocols of MAPS.',
    basis: { facts: ['P-CRS-35', 'S-317'], verification: 'primary', cites: [{ source: 'kvam-2022' }] },
  },
  {
    id: 'ptsd-with-couples-therapy',
    condition: 'PTSD, with cognitive-behavioural conjoint therapy',
    stage: 'trial',
    says: 'MDMA combined with a therapy for couples.',
    basis: { facts: ['P-CRS-20'], verification: 'primary', cites: [{ source: 'nct02876172' }] },
  },
  {
    id: 'social-anxiety-autism',
    condition: 'social anxiety in autistic adults',
    stage: 'named',
    says: 'Both guides name it; one cites a trial that was not read here.',
    basis: {
      facts: [],
      verification: 'seed',
      cites: [{ source: 'seed-000' }, { source: 'seed-002', at: 'reference 6' }],
      because: 'No better source was read.',
    },
  },
  {
    id: 'life-threatening-illness',
    condition: 'anxiety with a life-threatening illness',
    stage: 'named',
    says: 'A guide names it.',
    basis: { facts: [], verification: 'seed', cites: [{ source: 'seed-000' }], because: 'No better source was read.' },
  },
  {
    id: 'other-conditions',
    condition: 'eating disorders, other anxiety and other substance use disorders',
    stage: 'named',
    says: 'A guide names them and calls the evidence early.',
    basis: { facts: [], verification: 'seed', cites: [{ source: 'seed-000' }], because: 'No better source was read.' },
  },
] as const satisfies readonly Indication[];
