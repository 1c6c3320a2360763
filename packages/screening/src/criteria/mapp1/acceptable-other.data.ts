import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Reported for the trial, text not seen: everything but the heart. Each counts only when a site accepts it by its id. */
export const mapp1AcceptableOther = [
  {
    id: 'S-016',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'ptsd.pcl5.total', value: 46 },
    basis: { facts: ['S-016'], verification: 'unverified', cites: [] },
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
      cites: [{ source: 'nhmrc-guideline-2026' }],
      because: 'The Australian guideline states it; for MAPP1 the text was not seen.',
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
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
  {
    id: 'S-124',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.hyponatraemiaHistory', value: false },
    basis: {
      facts: ['S-124'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
  {
    id: 'S-125',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'none-of',
      of: [
        { op: 'is', path: 'medical.hyperthermiaHistory', value: true },
        { op: 'is', path: 'medical.malignantHyperthermiaHistory', value: true },
      ],
    },
    basis: {
      facts: ['S-125'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
  {
    id: 'S-126',
    category: 'medical',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.seizureDisorder', value: false },
    basis: {
      facts: ['S-126'],
      verification: 'unverified',
      cites: [],
      because: 'Reported as judgement or absolute; the stricter is taken.',
    },
  },
  {
    id: 'S-127',
    category: 'medical',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'medical.otherSignificantDisease', value: false },
    basis: { facts: ['S-127'], verification: 'unverified', cites: [] },
  },
  {
    id: 'S-140',
    category: 'consent',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'consent.hasCapacity', value: true },
    basis: {
      facts: ['S-140'],
      verification: 'unverified',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The MAPP2 supplement states it; for MAPP1 the text was not seen.',
    },
  },
  {
    id: 'S-151',
    category: 'substance-use',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'any',
      of: [
        { op: 'is', path: 'substanceUse.other.severity', value: 'none' },
        { op: 'at-least', path: 'substanceUse.other.monthsSince', value: 12 },
      ],
    },
    basis: {
      facts: ['S-151'],
      verification: 'unverified',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The window of 12 months is that of MAPP2; for MAPP1 it was not seen.',
    },
  },
  {
    id: 'S-152',
    category: 'suicidality',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is-one-of', path: 'suicidality.clinicianRisk', values: ['none', 'low', 'moderate', 'high'] },
    basis: {
      facts: ['S-152'],
      verification: 'unverified',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
      because: 'The MAPP2 supplement states it; for MAPP1 the text was not seen.',
    },
  },
  {
    id: 'S-154',
    category: 'substance-use',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'at-most', path: 'substanceUse.mdma.usesInTenYears', value: 10 },
        {
          op: 'any',
          of: [
            { op: 'is', path: 'substanceUse.mdma.monthsSinceLastUse', value: 'never' },
            { op: 'at-least', path: 'substanceUse.mdma.monthsSinceLastUse', value: 6 },
          ],
        },
      ],
    },
    basis: {
      facts: ['S-154'],
      verification: 'unverified',
      cites: [],
      because: 'Attributed to the ClinicalTrials.gov records.',
    },
  },
  {
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
  },
  {
    id: 'S-157',
    category: 'support',
    kind: 'judgement',
    effect: 'exclusion',
    passes: { op: 'is', path: 'support.stableSituation', value: true },
    basis: { facts: ['S-157'], verification: 'unverified', cites: [] },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
