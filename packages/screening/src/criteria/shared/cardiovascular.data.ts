import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Criteria on heart and vessels, word for word the same in several sets; `acceptable…` counts only where a site accepts it. */

export const s100 = {
  id: 'S-100',
  category: 'cardiovascular',
  kind: 'judgement',
  effect: 'exclusion',
  passes: { op: 'is', path: 'cardiovascular.sympathomimeticCouldHarm', value: false },
  basis: {
    facts: ['S-100', 'P-STOP-01'],
    verification: 'primary',
    cites: [
      { source: 'mitchell-2021', at: 'methods' },
      { source: 'open-mdma', at: 'quotes the methods' },
    ],
  },
} as const satisfies Criterion<AnswerPath>;

export const s101 = {
  id: 'S-101',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'cardiovascular.hypertension', values: ['none', 'controlled'] },
  basis: {
    facts: ['S-101', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
    because:
      'The text names uncontrolled hypertension; how it is measured (S-102) was not seen, so a clinician answers.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS102 = {
  id: 'S-102',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'not',
    of: {
      op: 'repeatedly',
      path: 'cardiovascular.bloodPressure',
      each: 'day',
      times: 3,
      where: {
        op: 'any',
        of: [
          { op: 'at-least', path: 'systolic', value: 140 },
          { op: 'at-least', path: 'diastolic', value: 90 },
        ],
      },
    },
  },
  basis: {
    facts: ['S-102'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the criteria of the Phase 2 and 3 trials. Readings of one day are one occasion (derived).',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS104 = {
  id: 'S-104',
  category: 'cardiovascular',
  kind: 'relative',
  effect: 'exclusion',
  passes: {
    op: 'when',
    if: {
      op: 'all',
      of: [
        { op: 'is-one-of', path: 'cardiovascular.hypertension', values: ['controlled', 'uncontrolled'] },
        { op: 'is', path: 'cardiovascular.hypertensionTreated', value: true },
      ],
    },
    must: {
      op: 'all',
      of: [
        { op: 'is', path: 'cardiovascular.carotidUltrasound', value: 'normal' },
        { op: 'is', path: 'cardiovascular.nuclearStressTest', value: 'normal' },
      ],
    },
  },
  basis: { facts: ['S-104'], verification: 'unverified', cites: [] },
} as const satisfies Criterion<AnswerPath>;

export const s105 = {
  id: 'S-105',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'cardiovascular.arrhythmia', value: 'none' },
  basis: {
    facts: ['S-105', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS107 = {
  id: 'S-107',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is-one-of', path: 'cardiovascular.accessoryPathway', values: ['none', 'ablated'] },
  basis: { facts: ['S-107'], verification: 'unverified', cites: [] },
} as const satisfies Criterion<AnswerPath>;

export const s108 = {
  id: 'S-108',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: { op: 'is', path: 'cardiovascular.markedQtProlongation', value: false },
  basis: {
    facts: ['S-108', 'P-STOP-01'],
    verification: 'primary',
    cites: [{ source: 'mitchell-2021', at: 'methods' }],
    because: 'The text says marked prolongation; the numbers (S-109) were not seen, so a clinician answers.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS109 = {
  id: 'S-109',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'given',
    that: { op: 'is-one-of', path: 'demographics.sexAssignedAtBirth', values: ['female', 'male'] },
    must: {
      op: 'none-of',
      of: [
        {
          op: 'all',
          of: [
            { op: 'is', path: 'demographics.sexAssignedAtBirth', value: 'male' },
            {
              op: 'repeatedly',
              path: 'cardiovascular.ecgs',
              each: 'entry',
              times: 2,
              where: {
                op: 'given',
                that: { op: 'is', path: 'formula', value: 'bazett' },
                must: { op: 'above', path: 'qtcMs', value: 450 },
              },
            },
          ],
        },
        {
          op: 'all',
          of: [
            { op: 'is', path: 'demographics.sexAssignedAtBirth', value: 'female' },
            {
              op: 'repeatedly',
              path: 'cardiovascular.ecgs',
              each: 'entry',
              times: 2,
              where: {
                op: 'given',
                that: { op: 'is', path: 'formula', value: 'bazett' },
                must: { op: 'above', path: 'qtcMs', value: 460 },
              },
            },
          ],
        },
      ],
    },
  },
  basis: {
    facts: ['S-109', 'S-408'],
    verification: 'unverified',
    cites: [],
    because:
      'Attributed to the ClinicalTrials.gov records, with the Bazett formula. The formula is part of the rule: a value corrected otherwise, or without its formula, decides nothing.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS110 = {
  id: 'S-110',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'none-of',
    of: [
      { op: 'is', path: 'cardiovascular.heartFailure', value: true },
      { op: 'is', path: 'cardiovascular.hypokalaemia', value: true },
      { op: 'is', path: 'cardiovascular.familyHistoryOfLongQt', value: true },
      { op: 'is', path: 'cardiovascular.takesQtProlongingMedicine', value: true },
    ],
  },
  basis: {
    facts: ['S-110'],
    verification: 'unverified',
    cites: [],
    because: 'Attributed to the ClinicalTrials.gov records.',
  },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS111 = {
  id: 'S-111',
  category: 'cardiovascular',
  kind: 'absolute',
  effect: 'exclusion',
  passes: {
    op: 'all',
    of: [
      { op: 'is', path: 'cardiovascular.myocardialInfarction', value: 'none' },
      { op: 'is', path: 'cardiovascular.strokeOrTia', value: false },
      { op: 'is', path: 'cardiovascular.aneurysm', value: false },
      { op: 'is', path: 'cardiovascular.coronaryDisease', value: false },
      { op: 'is', path: 'cardiovascular.peripheralVascularDisease', value: false },
      { op: 'is', path: 'cardiovascular.heartFailure', value: false },
      { op: 'is', path: 'cardiovascular.structuralHeartDisease', value: 'none' },
    ],
  },
  basis: { facts: ['S-111'], verification: 'unverified', cites: [] },
} as const satisfies Criterion<AnswerPath>;

export const acceptableS112 = {
  id: 'S-112',
  category: 'cardiovascular',
  kind: 'procedural',
  effect: 'inclusion',
  passes: { op: 'is', path: 'support.vitalsOnDosingDaysArranged', value: true },
  basis: {
    facts: ['S-112'],
    verification: 'unverified',
    cites: [],
    because: 'At entry it is asked whether it is arranged; that the values are in range is asked on the dosing day.',
  },
} as const satisfies Criterion<AnswerPath>;
