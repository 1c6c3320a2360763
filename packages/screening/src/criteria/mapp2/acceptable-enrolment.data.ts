import type { AnswerPath } from '../../expression/answer-path.ts';
import type { Criterion } from '../criterion.ts';
import { acceptableS155 } from '../shared/other.data.ts';

/** Reported, text not seen: who may be enrolled, and what is agreed. Each counts only when a site accepts it by its id. */
export const mapp2AcceptableEnrolment = [
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
      cites: [{ source: 'nct06189027', at: 'eligibility, item 8' }],
      because: 'Known from NCT06189027; for MAPP2 the text was not seen.',
    },
  },
  acceptableS155,
] as const satisfies readonly Criterion<AnswerPath>[];
