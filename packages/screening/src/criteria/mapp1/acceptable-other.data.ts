import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import {
  acceptableS021,
  acceptableS124,
  acceptableS125,
  acceptableS126,
  acceptableS127,
} from '../shared/medical.data.ts';
import { acceptableS155, acceptableS157 } from '../shared/other.data.ts';
import { acceptableS154 } from '../shared/psychiatric.data.ts';

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
  acceptableS021,
  acceptableS124,
  acceptableS125,
  acceptableS126,
  acceptableS127,
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
  acceptableS154,
  acceptableS155,
  acceptableS157,
] as const satisfies readonly Criterion<AnswerPath>[];
