import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported, text not seen. Each counts only when a site accepts it by its id. */
export const expandedAccessAcceptable = [
  {
    id: 'S-002',
    category: 'consent',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'demographics.languageFluent', value: true },
    basis: {
      facts: ['S-002'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-003',
    category: 'procedural',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'demographics.canSwallowPills', value: true },
    basis: {
      facts: ['S-003'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-005',
    category: 'safety-net',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'is', path: 'consent.emergencyContactNamed', value: true },
    basis: {
      facts: ['S-005'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-006',
    category: 'safety-net',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'at-most', path: 'consent.reportsNewConditionsWithinHours', value: 48 },
    basis: {
      facts: ['S-006'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
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
      facts: ['S-007'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-008',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: { op: 'at-least', path: 'reproductive.contraceptionDaysAfterLastSession', value: 10 },
    },
    basis: {
      facts: ['S-008'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-010',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: {
        op: 'any',
        of: [
          {
            op: 'includes-any',
            path: 'reproductive.contraceptiveMethods',
            values: [
              'intrauterine-device',
              'injected-hormones',
              'implanted-hormones',
              'abstinence',
              'vasectomised-sole-partner',
              'double-barrier',
            ],
          },
          {
            op: 'all',
            of: [
              { op: 'includes-any', path: 'reproductive.contraceptiveMethods', values: ['oral-hormones', 'barrier'] },
              { op: 'counts-at-least', path: 'reproductive.contraceptiveMethods', value: 2 },
            ],
          },
        ],
      },
    },
    basis: {
      facts: ['S-010'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-012',
    category: 'procedural',
    kind: 'procedural',
    effect: 'inclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is', path: 'consent.agreesToFasting', value: true },
        { op: 'is', path: 'consent.agreesToMedicineRestrictions', value: true },
        { op: 'is', path: 'consent.agreesToNoOtherTrial', value: true },
        { op: 'is', path: 'consent.agreesToOvernightStay', value: true },
        { op: 'is', path: 'consent.agreesToBeDrivenHome', value: true },
      ],
    },
    basis: {
      facts: ['S-012'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-013',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.caps5.diagnosis', value: true },
    basis: {
      facts: ['S-013'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-018',
    category: 'support',
    kind: 'judgement',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.reexposureRisk', value: 'low' },
    basis: {
      facts: ['S-018'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
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
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
  {
    id: 'S-021',
    category: 'medical',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.weightKg', value: 48 },
    basis: {
      facts: ['S-021'],
      verification: 'unverified',
      cites: [],
      because: 'Reported for expanded access; the text was not seen.',
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
