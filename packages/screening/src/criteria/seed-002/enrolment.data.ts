import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { mR06 } from '../shared/other.data.ts';

/** Who is generally eligible, in the guide's words, and what is agreed. */
export const seed002Enrolment = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: {
      facts: ['S-001'],
      verification: 'primary',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }, { source: 'nct03537014' }],
      because: 'The guide and the registry agree.',
    },
  },
  {
    id: 'S-007',
    category: 'reproductive',
    kind: 'absolute',
    effect: 'exclusion',
    passes: {
      op: 'when',
      if: { op: 'is', path: 'reproductive.childbearingPotential', value: true },
      must: { op: 'is', path: 'reproductive.pregnant', value: false },
    },
    basis: {
      facts: ['S-007', 'P-STOP-01'],
      verification: 'primary',
      cites: [
        { source: 'seed-002', at: 'Eligibility and screening' },
        { source: 'mitchell-2021', at: 'methods' },
      ],
      because: 'The guide names pregnancy only: no test, no breastfeeding, no contraception.',
    },
  },
  {
    id: 'S-012',
    category: 'procedural',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'is', path: 'consent.agreesToBeDrivenHome', value: true },
    basis: {
      facts: ['S-012'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Frequently asked questions' }],
      because:
        'The guide forbids driving after a session and tells of an overnight stay after the first dose in some protocols only.',
    },
  },
  {
    id: 'S-013',
    category: 'ptsd',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'ptsd.dsm5Diagnosis', value: true },
    basis: {
      facts: ['S-013'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because: 'DSM-5 PTSD; the guide names no instrument and no severity.',
    },
  },
  {
    id: 'S-017',
    category: 'treatment-history',
    kind: 'absolute',
    effect: 'inclusion',
    passes: {
      op: 'all',
      of: [
        { op: 'is', path: 'treatment.adequateTraumaFocusedTherapy', value: true },
        { op: 'at-least', path: 'treatment.ssriOrSnriWeeks', value: 6 },
      ],
    },
    basis: {
      facts: ['S-017'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because:
        'The guide lists trauma-focused therapy and an SSRI or SNRI side by side; both are asked for, the stricter reading.',
    },
  },
  {
    id: 'S-019',
    category: 'medication',
    kind: 'relative',
    effect: 'exclusion',
    passes: {
      op: 'no-entry',
      path: 'medicines',
      where: {
        op: 'all',
        of: [
          { op: 'is', path: 'serotonergicAntidepressant', value: true },
          { op: 'is', path: 'taking', value: true },
        ],
      },
    },
    basis: {
      facts: ['S-019'],
      verification: 'seed',
      cites: [{ source: 'seed-002', at: 'Eligibility and screening' }],
      because:
        'Relative in the guide: typically tapered under the prescriber. It says high-dose without a number, so any dose goes to a clinician.',
    },
  },
  mR06,
  {
    id: 'S-140',
    category: 'consent',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'consent.hasCapacity', value: true },
    basis: {
      facts: ['S-140'],
      verification: 'secondary',
      cites: [
        { source: 'seed-002', at: 'Eligibility and screening' },
        { source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' },
      ],
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
