import type { CriterionFinding } from '@mdma-at/screening';
import {
  derivedBasis,
  primaryBasis,
  secondaryBasis,
  seedBasis,
  unverifiedBasis,
} from '../story-data/bases.fixtures.ts';

export const adult: CriterionFinding = {
  id: 'S-001',
  category: 'demographic',
  kind: 'absolute',
  effect: 'inclusion',
  verdict: 'met',
  observed: [{ path: 'demographics.ageYears', value: 41 }],
  expected: 'ageYears >= 18',
  missing: [],
  basis: primaryBasis,
};

export const hasPtsd: CriterionFinding = {
  id: 'S-013',
  category: 'ptsd',
  kind: 'absolute',
  effect: 'inclusion',
  verdict: 'met',
  observed: [{ path: 'ptsd.dsm5Diagnosis', value: true }],
  expected: 'dsm5Diagnosis == true',
  missing: [],
  basis: { ...primaryBasis, facts: ['S-013'] },
};

export const arrhythmiaUnknown: CriterionFinding = {
  id: 'S-105',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  verdict: 'unknown',
  observed: [{ path: 'cardiovascular.arrhythmia', value: 'unknown' }],
  expected: 'arrhythmia in {none, not-significant}',
  missing: ['cardiovascular.arrhythmia'],
  basis: secondaryBasis,
};

export const medicinesMissing: CriterionFinding = {
  id: 'S-019',
  category: 'medication',
  kind: 'absolute',
  effect: 'inclusion',
  verdict: 'unknown',
  observed: [],
  expected: 'ableAndWillingToStopPsychiatricMedicines == true',
  missing: ['medicines', 'treatment.ableAndWillingToStopPsychiatricMedicines'],
  basis: { ...primaryBasis, facts: ['S-019'] },
};

export const bipolar: CriterionFinding = {
  id: 'S-142',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  verdict: 'not-met',
  observed: [{ path: 'psychiatric.bipolarI', value: true }],
  expected: 'bipolarI == false',
  missing: [],
  basis: { ...secondaryBasis, facts: ['S-142'] },
};

export const treatedHypertension: CriterionFinding = {
  id: 'S-103',
  category: 'cardiovascular',
  kind: 'relative',
  effect: 'exclusion',
  verdict: 'not-met',
  observed: [
    { path: 'cardiovascular.hypertension', value: 'controlled' },
    { path: 'cardiovascular.hypertensionTreated', value: true },
  ],
  expected: 'hypertensionTreated == false',
  missing: [],
  basis: derivedBasis,
};

export const mania: CriterionFinding = {
  id: 'S-143',
  category: 'psychiatric',
  kind: 'absolute',
  effect: 'exclusion',
  verdict: 'not-met',
  observed: [{ path: 'psychiatric.recentManiaOrHypomania', value: true }],
  expected: 'recentManiaOrHypomania == false',
  missing: [],
  basis: seedBasis,
};

export const selfReport: CriterionFinding = {
  id: 'S-016',
  category: 'ptsd',
  kind: 'absolute',
  effect: 'inclusion',
  verdict: 'not-met',
  observed: [{ path: 'ptsd.pcl5.total', value: 44 }],
  expected: 'pcl5.total >= 46',
  missing: [],
  basis: unverifiedBasis,
};
