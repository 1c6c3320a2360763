import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s141, s142, s144, s146 } from '../shared/psychiatric.data.ts';

/** Psychiatric history and substance use. */
export const mapp1Psychiatric = [
  s141,
  s142,
  s144,
  {
    id: 'S-145',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'is-one-of',
      path: 'psychiatric.eatingDisorder',
      values: ['none', 'without-active-purging'],
    },
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
            { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['none', 'mild'] },
            {
              op: 'all',
              of: [
                { op: 'is', path: 'substanceUse.alcohol.severity', value: 'moderate' },
                { op: 'is-one-of', path: 'substanceUse.alcohol.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['none', 'mild'] },
            {
              op: 'all',
              of: [
                { op: 'is', path: 'substanceUse.cannabis.severity', value: 'moderate' },
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
      facts: ['S-150', 'P-STOP-01'],
      verification: 'derived',
      cites: [
        { source: 'nicholas-2022', at: 'abstract' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
      because:
        'Follows the abstract (primary): mild current, or moderate in early remission, is admitted; every other substance use disorder is not. That remission includes sustained remission, and that another disorder in remission is no current one, is derived; its window (S-151) was not seen. The methods (P-STOP-01, primary) read stricter: any current alcohol or substance use disorder excludes.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
