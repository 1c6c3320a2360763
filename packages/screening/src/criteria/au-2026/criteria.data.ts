import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** What is stated. */
export const au2026Criteria = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: { facts: ['S-001'], verification: 'secondary', cites: [{ source: 'nhmrc-guideline-2026' }] },
  },
  {
    id: 'S-014',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is-one-of', path: 'ptsd.currentSeverity', values: ['moderate', 'severe'] },
    basis: {
      facts: ['S-014'],
      verification: 'secondary',
      cites: [{ source: 'nhmrc-guideline-2026' }],
      because: 'Moderate or severe in the past month; no instrument is stated, so a clinician answers.',
    },
  },
  {
    id: 'S-015',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'ptsd.symptomMonths', value: 6 },
    basis: { facts: ['S-015'], verification: 'secondary', cites: [{ source: 'nhmrc-guideline-2026' }] },
  },
  {
    id: 'S-017',
    category: 'treatment-history',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'treatment.adequateFirstLineTreatment', value: true },
    basis: {
      facts: ['S-017'],
      verification: 'secondary',
      cites: [{ source: 'nhmrc-guideline-2026' }],
      because: 'An adequate trial of a first-line treatment; its length is not stated, so a clinician answers.',
    },
  },
  {
    id: 'S-018',
    category: 'support',
    kind: 'judgement',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.reexposureRisk', value: 'low' },
    basis: { facts: ['S-018'], verification: 'secondary', cites: [{ source: 'nhmrc-guideline-2026' }] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
