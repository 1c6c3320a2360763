import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** What the guide says of psychiatric history, substance use and readiness. */
export const seed002Psychiatric = [
  {
    id: 'S-141',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.psychoticDisorder', value: false },
    basis: {
      facts: ['S-141', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-002', at: 'Eligibility and screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-142',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.bipolarI', value: false },
    basis: {
      facts: ['S-142', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-002', at: 'Eligibility and screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-143',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.recentManiaOrHypomania', value: false },
    basis: {
      facts: ['S-143'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
    },
  },
  {
    id: 'S-147',
    category: 'psychiatric',
    kind: 'relative',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'psychiatric.personalityDisorder', values: ['none', 'present'] },
    basis: {
      facts: ['S-147'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'Relative and only when severe with marked instability; the trials exclude every personality disorder.',
    },
  },
  {
    id: 'S-148',
    category: 'substance-use',
    kind: 'relative',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        {
          op: 'any',
          of: [
            { op: 'is', path: 'substanceUse.alcohol.severity', value: 'none' },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['mild', 'moderate', 'severe'] },
                { op: 'is-one-of', path: 'substanceUse.alcohol.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is', path: 'substanceUse.cannabis.severity', value: 'none' },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['mild', 'moderate', 'severe'] },
                { op: 'is-one-of', path: 'substanceUse.cannabis.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is', path: 'substanceUse.other.severity', value: 'none' },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.other.severity', values: ['mild', 'moderate', 'severe'] },
                { op: 'is-one-of', path: 'substanceUse.other.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-148'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'An active substance use disorder of any severity is relative in the guide.',
    },
  },
  {
    id: 'S-156',
    category: 'support',
    kind: 'relative',
    effect: 'exclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'support.complexTrauma', value: true },
      must: { op: 'is', path: 'support.allianceAndPreparationAdequate', value: true },
    },
    basis: {
      facts: ['S-156'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
