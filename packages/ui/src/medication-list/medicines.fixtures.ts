import { findMedication, type TakenMedication } from '@mdma-at/screening/medications';
import type { ListedMedicine } from './medication-list.tsx';

/** Medicines as a list shows them: each with what its name led to. */
export function listed(...taken: readonly TakenMedication[]): readonly ListedMedicine[] {
  return taken.map((one, index) => ({ id: String(index), taken: one, found: findMedication(one.medication) }));
}

export const sertraline: TakenMedication = {
  medication: 'Zoloft',
  lastTakenOn: '2026-08-02',
  schedule: '100 mg once a day until 10-Jul-2026, then as the prescriber led',
};
export const lisinopril: TakenMedication = {
  medication: 'lisinopril',
  lastTakenOn: 'still-taking',
  schedule: '10 mg once a day',
};
export const phenelzine: TakenMedication = { medication: 'phenelzine', lastTakenOn: 'still-taking' };
export const fluoxetine: TakenMedication = { medication: 'fluoxetine', lastTakenOn: '2026-07-20' };
export const citalopram: TakenMedication = { medication: 'citalopram', lastTakenOn: '2026-08-10' };
export const misspelt: TakenMedication = { medication: 'Sertralin', lastTakenOn: 'unknown' };
export const unheardOf: TakenMedication = { medication: 'a herbal mixture from a friend', lastTakenOn: 'still-taking' };
