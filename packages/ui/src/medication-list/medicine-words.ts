import type { FoundMedication, Medication, MedicationId, TakenMedication } from '@mdma-at/screening/medications';
import type { Mdma } from '../provider/mdma-provider.tsx';

/** The substance behind a name, where the name left no doubt. */
export function namedMedication(found: FoundMedication): Medication | undefined {
  return found.found === 'exact' ? found.medication : undefined;
}

/** The generic name where it is known, else what was written. */
export function medicineName(found: FoundMedication): string {
  return found.found === 'exact' ? found.medication.name : found.seen;
}

/** Whether somebody wrote another name than the generic one. A code is not a name. */
export function writtenOtherwise({ medication }: TakenMedication, found: FoundMedication): boolean {
  if (found.found !== 'exact' || (found.by !== 'name' && found.by !== 'alias')) return false;
  return medication.trim().toLowerCase() !== found.medication.name;
}

/** When a medicine was last taken, in words; not knowing is said and never left blank. */
export function lastTakenText({ lastTakenOn }: TakenMedication, { t, format }: Pick<Mdma, 't' | 'format'>): string {
  if (lastTakenOn === 'still-taking') return t('medicines.stillTaking');
  if (lastTakenOn === 'unknown') return t('medicines.unknownDay');
  return format.day(lastTakenOn);
}

/** Names of substances by their ids, for lists in a sentence; an id without a name is shown as it is. */
export function namesOf(ids: readonly MedicationId[], known: readonly Medication[]): string {
  return ids.map((id) => known.find((one) => one.id === id)?.name ?? id).join(', ');
}
