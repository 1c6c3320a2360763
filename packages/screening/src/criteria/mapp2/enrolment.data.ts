import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';

/** Who may be enrolled, and what is agreed. */
export const mapp2Enrolment = [
  {
    id: 'S-001',
    category: 'demographic',
    kind: 'absolute',
    effect: 'inclusion',
    passes: { op: 'at-least', path: 'demographics.ageYears', value: 18 },
    basis: {
      facts: ['S-001'],
      verification: 'primary',
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      cites: [{ source: 'nct04077437' }, { source: 'nct06189027', at: 'eligibility, items 1–9' }],
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
      facts: ['S-019', 'M-R01'],
      verification: 'primary',
      cites: [{ source: 'mitchell-2023', at: 'methods' }],
      because:
        'At entry the criterion asks whether the person can and will stop under the prescriber. That the medicine is out of the body is asked again before a dose, as washout.',
    },
  },
  {
    id: 'S-140',
    category: 'consent',
    kind: 'absolute',
    effect: 'exclusion',
    passes: { op: 'is', path: 'consent.hasCapacity', value: true },
    basis: {
      facts: ['S-140'],
      verification: 'secondary',
      cites: [{ source: 'open-mdma', at: 'quotes MAPP2 Suppl. p. 5' }],
    },
  },
] as const satisfies readonly Criterion<AnswerPath>[];
