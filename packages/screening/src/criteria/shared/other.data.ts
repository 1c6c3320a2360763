import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Criteria on medicines, pregnancy, earlier treatment and support, word for word the same in several sets; `acceptable…` counts only where a site accepts it. */

export const mR06 = {
  id: 'M-R06',
  category: 'medication',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'no-entry',
    path: 'medicines',
    where: {
      op: 'all',
      of: [
        { op: 'is', path: 'maoInhibitor', value: true },
        { op: 'is', path: 'taking', value: true },
      ],
    },
  },
  basis: {
    facts: ['M-R06'],
    verification: 'secondary',
    cites: [{ source: 'seed-002', at: 'Eligibility and screening' }, { source: 'open-mdma' }],
    because:
      'The guide names a concurrent MAO inhibitor as absolute; how long it must be stopped is a question of washout.',
  },
} as const satisfies Criterion<AnswerPath>;

export const s007 = {
  id: 'S-007',
  category: 'reproductive',
  kind: 'absolute',
  effect: 'inclusion',
  passes: {
    op: 'when',
    if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
    must: {
      op: 'newest-that-day',
      path: 'reproductive.pregnancyTests',
      where: { op: 'is', path: 'result', value: 'negative' },
    },
  },
  basis: {
    facts: ['S-007', 'P-DAY-01'],
    verification: 'primary',
    cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const s019 = {
  id: 'S-019',
  category: 'medication',
  kind: 'absolute',
  effect: 'inclusion',
  passes: {
    op: 'when',
    if: {
      op: 'not',
      of: {
        op: 'no-entry',
        path: 'medicines',
        where: {
          op: 'all',
          of: [
            { op: 'is', path: 'psychiatric', value: true },
            { op: 'is', path: 'taking', value: true },
          ],
        },
      },
    },
    must: { op: 'is', path: 'treatment.ableAndWillingToStopPsychiatricMedicines', value: true },
  },
  basis: {
    facts: ['S-019'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'abstract' }],
    because:
      'At entry the criterion asks whether the person can and will stop under the prescriber. That the medicine is out of the body is asked again before a dose, as washout.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS155 = {
  id: 'S-155',
  category: 'treatment-history',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'all',
    of: [
      {
        op: 'any',
        of: [
          { op: 'is', path: 'treatment.weeksSinceElectroconvulsiveTherapy', value: 'never' },
          { op: 'at-least', path: 'treatment.weeksSinceElectroconvulsiveTherapy', value: 12 },
        ],
      },
      {
        op: 'any',
        of: [
          { op: 'is', path: 'treatment.weeksSinceKetamineTherapy', value: 'never' },
          { op: 'at-least', path: 'treatment.weeksSinceKetamineTherapy', value: 12 },
        ],
      },
    ],
  },
  basis: {
    facts: ['S-155'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS157 = {
  id: 'S-157',
  category: 'support',
  kind: 'judgement',
  effect: 'exclusion',
  passes: { op: 'is', path: 'support.stableSituation', value: true },
  basis: { facts: ['S-157'], verification: 'unverified', cites: [] },
} as const satisfies Criterion<AnswerPath>;
