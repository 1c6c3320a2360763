import type { Basis } from '@mdma-at/evidence';

/**
 * How strongly medicines inhibit CYP2D6, which clears MDMA. Never derive a prohibition from the class alone: ritonavir
 * is only a weak one here, and yet the medicine with fatalities (M-C04).
 */
export const cyp2d6Inhibitors = {
  strong: {
    names: ['bupropion', 'fluoxetine', 'paroxetine', 'quinidine', 'tipranavir', 'dacomitinib'],
    basis: { facts: ['M-C01'], verification: 'secondary', cites: [{ source: 'uptodate-116164' }] },
  },
  moderate: {
    names: [
      'abiraterone',
      'cinacalcet',
      'darifenacin',
      'darunavir',
      'duloxetine',
      'mirabegron',
      'rolapitant',
      'terbinafine (oral)',
      'thioridazine',
      'perhexiline',
      'givosiran',
      'lorcaserin',
    ],
    basis: { facts: ['M-C02'], verification: 'secondary', cites: [{ source: 'uptodate-116164' }] },
  },
  weak: {
    names: [
      'celecoxib',
      'cimetidine',
      'clobazam',
      'desvenlafaxine',
      'escitalopram',
      'ritonavir',
      'sertraline',
      'fluvoxamine',
    ],
    basis: {
      facts: ['M-C03', 'M-C04'],
      verification: 'secondary',
      cites: [{ source: 'cicali-2020', at: 'table 4' }],
      because: 'Cimetidine is weak to moderate; fluvoxamine is listed as moderate but behaves as weak.',
    },
  },
  inducers: {
    names: [],
    basis: {
      facts: ['M-C05'],
      verification: 'secondary',
      cites: [{ source: 'uptodate-116164' }],
      because: 'No clinically relevant inducer of CYP2D6 is known.',
    },
  },
} as const satisfies Readonly<
  Record<'strong' | 'moderate' | 'weak' | 'inducers', { readonly names: readonly string[]; readonly basis: Basis }>
>;
