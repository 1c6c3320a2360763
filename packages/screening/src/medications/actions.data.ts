import type { Basis } from '@mdma-at/evidence';
import type { MedicationAction } from './medication.ts';

/** What each proposed action means, and who decides. No action tells anybody to stop a prescribed medicine. */
export const medicationActions = {
  actions: {
    prohibit: { means: 'no dosing while it is active', decidedBy: 'prescriber' },
    'taper-and-washout': { means: 'a prescriber leads the taper; then the washout runs', decidedBy: 'prescriber' },
    'hold-on-dosing-day': { means: 'held before the dose, as the prescriber decides', decidedBy: 'prescriber' },
    judgement: { means: 'a clinician judges it case by case', decidedBy: 'clinician' },
    'rescue-only': { means: 'allowed to staff as rescue, not as a regular medicine', decidedBy: 'clinician' },
    allow: { means: 'goes on unchanged', decidedBy: 'nobody' },
  },
  basis: {
    facts: ['M-R01', 'M-R06', 'M-R13', 'M-R16'],
    verification: 'derived',
    cites: [{ source: 'mitchell-2023', at: 'methods' }, { source: 'open-mdma' }, { source: 'sarparast-2022' }],
    because: 'Proposed defaults built from the rules M-R01 to M-R16; no drug-by-drug list of a trial was seen.',
  },
} as const satisfies {
  readonly actions: Readonly<
    Record<MedicationAction, { readonly means: string; readonly decidedBy: 'prescriber' | 'clinician' | 'nobody' }>
  >;
  readonly basis: Basis;
};
