import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Other conditions of the body. */
export const mapp2Medical = [
  {
    id: 'S-120',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.symptomaticLiverDisease', value: false },
    basis: {
      facts: ['S-120'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Asymptomatic hepatitis C is allowed where it is mild and well managed.',
    },
  },
  {
    id: 'S-121',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'medical.diabetes', values: ['none', 'well-managed'] },
    basis: {
      facts: ['S-121'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Excludes unless mild and well managed.',
    },
  },
  {
    id: 'S-121-managed',
    category: 'medical',
    kind: 'relative',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.diabetes', value: 'none' },
    basis: {
      facts: ['S-121'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because:
        'Allowed where mild and well managed; whether it is that goes to a clinician, who also plans the fasting before a session.',
    },
  },
  {
    id: 'S-122',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'medical.hyperthyroidism', values: ['none', 'well-managed'] },
    basis: {
      facts: ['S-122'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Excludes unless mild and well managed.',
    },
  },
  {
    id: 'S-122-managed',
    category: 'medical',
    kind: 'relative',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.hyperthyroidism', value: 'none' },
    basis: {
      facts: ['S-122'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Allowed where mild and well managed; untreated, it markedly raised the risk of hyperthermia in rats.',
    },
  },
  {
    id: 'S-123',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'medical.glaucoma', values: ['none', 'well-managed'] },
    basis: {
      facts: ['S-123'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Excludes unless mild and well managed.',
    },
  },
  {
    id: 'S-123-managed',
    category: 'medical',
    kind: 'relative',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.glaucoma', value: 'none' },
    basis: {
      facts: ['S-123'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'Allowed where mild and well managed; whether it is that goes to a clinician.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
