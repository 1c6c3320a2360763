import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s151, s152 } from '../shared/psychiatric.data.ts';

/** Psychiatric history, substance use, suicidality and readiness. */
export const mapp2Psychiatric = [
  {
    id: 'S-141',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.psychoticDisorder', value: false },
    basis: {
      facts: ['S-141'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
  {
    id: 'S-142',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.bipolarI', value: false },
    basis: {
      facts: ['S-142'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Only bipolar I is named; hypomania (S-143) is not in this text.',
    },
  },
  {
    id: 'S-144',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.dissociativeIdentityDisorder', value: false },
    basis: {
      facts: ['S-144'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The dissociative subtype of PTSD is another thing and excludes nobody.',
    },
  },
  {
    id: 'S-145',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'psychiatric.eatingDisorder', values: ['none', 'without-active-purging'] },
    basis: {
      facts: ['S-145'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
  {
    id: 'S-146',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.depressionWithPsychoticFeatures', value: false },
    basis: {
      facts: ['S-146'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
  {
    id: 'S-147',
    category: 'psychiatric',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'psychiatric.personalityDisorder', value: 'none' },
    basis: {
      facts: ['S-147'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
  {
    id: 'S-148',
    category: 'substance-use',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        {
          op: 'any',
          of: [
            { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['none', 'mild', 'moderate'] },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['severe'] },
                { op: 'is-one-of', path: 'substanceUse.alcohol.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['none', 'mild', 'moderate'] },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['severe'] },
                { op: 'is-one-of', path: 'substanceUse.cannabis.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-148'],
      verification: 'derived',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because:
        'The supplement excludes a severe alcohol or cannabis use disorder; that severe means current is derived.',
    },
  },
  {
    id: 'S-149',
    category: 'substance-use',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        {
          op: 'any',
          of: [
            { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['none', 'mild', 'severe'] },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.alcohol.severity', values: ['moderate'] },
                { op: 'is-one-of', path: 'substanceUse.alcohol.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
        {
          op: 'any',
          of: [
            { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['none', 'mild', 'severe'] },
            {
              op: 'all',
              of: [
                { op: 'is-one-of', path: 'substanceUse.cannabis.severity', values: ['moderate'] },
                { op: 'is-one-of', path: 'substanceUse.cannabis.remission', values: ['early', 'sustained'] },
              ],
            },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-149'],
      verification: 'derived',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because:
        'The supplement excludes a moderate one that is not in remission; that remission includes sustained remission is derived.',
    },
  },
  s151,
  s152,
] as const satisfies readonly Criterion<AnswerPath>[];
