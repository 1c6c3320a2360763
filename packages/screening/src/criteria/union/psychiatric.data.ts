import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s141, s142, s144, s146, s151, s152 } from '../shared/psychiatric.data.ts';

/** Psychiatric history, substance use, suicidality and readiness. */
export const unionPsychiatric = [
  s141,
  s142,
  {
    id: 'S-143',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.recentManiaOrHypomania', value: false },
    basis: { facts: ['S-143'], verification: 'seed', cites: [{ source: 'seed-002', at: 'Eligibility and screening' }] },
  },
  s144,
  {
    id: 'S-145',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'psychiatric.eatingDisorder', values: ['none', 'without-active-purging'] },
    basis: {
      facts: ['S-145', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
    },
  },
  s146,
  {
    id: 'S-147',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.personalityDisorder', value: 'none' },
    basis: {
      facts: ['S-147', 'P-STOP-01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2021', at: 'methods' }],
      because: 'One guide lets a disorder pass that is not severe; the trials do not.',
    },
  },
  {
    id: 'S-150',
    category: 'substance-use',
    kind: 'absolute',
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
                { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['mild', 'moderate'] },
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
                { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['mild', 'moderate'] },
                { op: 'is-one-of', path: 'substanceUse.cannabis.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-150', 'S-148', 'S-149', 'P-STOP-01'],
      verification: 'derived',
      cites: [
        { source: 'nicholas-2022', at: 'abstract' },
        { source: 'mitchell-2021', at: 'methods' },
        { source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' },
      ],
      because:
        'The methods of MAPP1 exclude any current disorder, mild ones too; the abstract admits a former one only up to moderate. Both hold here. That remission includes sustained remission is derived.',
    },
  },
  s151,
  s152,
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
    basis: { facts: ['S-156'], verification: 'seed', cites: [{ source: 'seed-002', at: 'Eligibility and screening' }] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
