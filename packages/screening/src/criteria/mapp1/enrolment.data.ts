import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { s019 } from '../shared/other.data.ts';

/** Who may be enrolled, and what the person agrees to. */
export const mapp1Enrolment = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: {
      facts: ['S-001'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct03537014' }],
    },
  },
  {
    id: 'S-002',
    category: 'consent',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'is', path: 'demographics.languageFluent', value: true },
    basis: {
      facts: ['S-002'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct03537014' }],
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
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }, { source: 'nct03537014' }],
    },
  },
  {
    id: 'S-004',
    category: 'procedural',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'is', path: 'consent.agreesToRecording', value: true },
    basis: {
      facts: ['S-004'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
    },
  },
  {
    id: 'S-005',
    category: 'safety-net',
    kind: 'procedural',
    effect: 'inclusion',
    passes: { op: 'is', path: 'consent.emergencyContactNamed', value: true },
    basis: {
      facts: ['S-005', 'P-STOP-03'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      facts: ['S-012', 'P-DAY-03'],
      verification: 'primary',
      cites: [{ source: 'nct06189027', at: 'eligibility, item 8' }],
    },
  },
  s019,
] as const satisfies readonly Criterion<AnswerPath>[];
