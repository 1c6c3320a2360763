import type { Day } from '@mdma-at/evidence';
import type { TakenMedication } from '@mdma-at/screening/medications';

/** What stands in the fields of a new medicine. */
export interface MedicineEntry {
  readonly name: string;
  readonly schedule: string;
  readonly when: 'still-taking' | 'stopped' | 'unknown' | undefined;
  readonly day: string;
  readonly depot: 'yes' | 'no' | 'unknown' | undefined;
}

export const blankMedicine: MedicineEntry = { name: '', schedule: '', when: undefined, day: '', depot: undefined };

/** What is wrong with an entry, by field; the entry itself stays as it is. */
export interface MedicineFaults {
  readonly name?: 'medicines.nameMissing';
  readonly when?: 'medicines.whenMissing';
  readonly day?: 'medicines.dayMissing' | 'medicines.dayFuture';
}

/** The medicine that was entered, or what is missing. A day that has not come is refused: only what happened is recorded. */
export function readMedicine(
  entry: MedicineEntry,
  today: Day,
): { readonly medicine: TakenMedication } | { readonly faults: MedicineFaults } {
  const lastTakenOn = lastTaken(entry);
  const faults: MedicineFaults = {
    ...(entry.name.trim() === '' ? { name: 'medicines.nameMissing' } : {}),
    ...(entry.when === undefined ? { when: 'medicines.whenMissing' } : {}),
    ...dayFault(entry, today),
  };
  if (Object.keys(faults).length > 0 || lastTakenOn === undefined) return { faults };
  const schedule = entry.schedule.trim();
  return {
    medicine: {
      medication: entry.name.trim(),
      lastTakenOn,
      ...(schedule === '' ? {} : { schedule }),
      ...(entry.depot === undefined ? {} : { depot: entry.depot === 'unknown' ? 'unknown' : entry.depot === 'yes' }),
    },
  };
}

function lastTaken({ when, day }: MedicineEntry): TakenMedication['lastTakenOn'] | undefined {
  return when === 'stopped' ? (isDay(day) ? day : undefined) : when;
}

function dayFault({ when, day }: MedicineEntry, today: Day): MedicineFaults {
  if (when !== 'stopped') return {};
  if (!isDay(day)) return { day: 'medicines.dayMissing' };
  return day > today ? { day: 'medicines.dayFuture' } : {};
}

/** Whether a text is a day as a date field writes it. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
