import type { Basis, SourceId } from '@mdma-at/evidence';
import type { SourceLookup } from '../citation/citation.tsx';

export const primaryBasis: Basis = {
  facts: ['S-001'],
  verification: 'primary',
  cites: [{ source: 'nct03537014', at: 'eligibility' }],
};
export const secondaryBasis: Basis = {
  facts: ['S-105'],
  verification: 'secondary',
  cites: [{ source: 'open-mdma', at: 'supplement p. 5, quoted' }],
};
export const derivedBasis: Basis = {
  facts: ['S-103'],
  verification: 'derived',
  cites: [{ source: 'mitchell-2023', at: 'supplement' }],
  because: 'follows from two rows of the sheet',
};
export const seedBasis: Basis = {
  facts: ['S-143'],
  verification: 'seed',
  cites: [{ source: 'seed-002', at: 'screening' }],
};
export const unverifiedBasis: Basis = { facts: ['S-016'], verification: 'unverified', cites: [] };
export const policyBasis: Basis = {
  facts: ['V-200'],
  verification: 'policy',
  cites: [],
  because: 'Site policy (demo)',
};

const titles: Partial<Record<SourceId, string>> = {
  nct03537014: 'MAPP1, registry record NCT03537014',
  'open-mdma': 'Open MDMA, a review of the evidence',
  'mitchell-2023': 'Mitchell and others 2023, MAPP2',
  'seed-002': 'A Canadian guide to MDMA-assisted therapy',
};

/** The registry of sources, as far as the stories cite it. */
export const sourceOf: SourceLookup = (source) => {
  const title = titles[source];
  return title ? { title } : undefined;
};
