import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** What the guide lists as absolute and relative contraindications of the body. */
export const seed002Medical = [
  {
    id: 'S-100',
    category: 'cardiovascular',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'cardiovascular.sympathomimeticCouldHarm', value: false },
    basis: {
      facts: ['S-100', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-002', at: 'Eligibility and screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
      because: 'The guide says uncontrolled cardiovascular disease.',
    },
  },
  {
    id: 'S-101',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'cardiovascular.hypertension', values: ['none', 'controlled'] },
    basis: {
      facts: ['S-101', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-002', at: 'Frequently asked questions' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
    },
  },
  {
    id: 'S-105',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'cardiovascular.arrhythmia', values: ['none', 'not-significant'] },
    basis: {
      facts: ['S-105'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'Only a significant arrhythmia excludes in the guide.',
    },
  },
  {
    id: 'S-111',
    category: 'cardiovascular',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is-one-of', path: 'cardiovascular.myocardialInfarction', values: ['none', 'past'] },
        { op: 'is-one-of', path: 'cardiovascular.structuralHeartDisease', values: ['none', 'not-severe'] },
      ],
    },
    basis: {
      facts: ['S-111'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
    },
  },
  {
    id: 'S-112',
    category: 'cardiovascular',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'is', path: 'support.vitalsOnDosingDaysArranged', value: true },
    basis: {
      facts: ['S-112'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'dosing day' }],
      because: 'The guide takes vital signs on the morning of the dose and gives no range.',
    },
  },
  {
    id: 'S-120',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.severeHepaticImpairment', value: false },
    basis: {
      facts: ['S-120'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
