import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Psychiatric history, substance use, suicidality and readiness. */
export const seed000Psychiatric = [
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
        { source: 'seed-000', at: 'medical screening' },
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
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-144',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.dissociativeIdentityDisorder', value: false },
    basis: {
      facts: ['S-144', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-145',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'psychiatric.eatingDisorder', values: ['none', 'without-active-purging'] },
    basis: {
      facts: ['S-145', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-146',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.depressionWithPsychoticFeatures', value: false },
    basis: {
      facts: ['S-146', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-000', at: 'medical screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
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
      cites: [{ source: 'seed-000', at: 'medical screening' }],
      because:
        'An ongoing alcohol or substance use disorder often excludes, says the guide; so it goes to a clinician.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
