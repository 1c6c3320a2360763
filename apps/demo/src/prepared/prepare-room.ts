import type { Instant } from '@mdma-at/evidence';
import type { Desk } from '../record/record-context.ts';

const mark = 'prepared people';

/** Writes the three prepared people into a room where nobody has been before. A room that was cut short is completed. */
export async function prepareRoom({ record, room }: Desk, now: Instant): Promise<void> {
  if (room.lasting && localStorage.getItem(mark) !== null) return;
  const { preparedPeople } = await import('./prepared-people.ts');
  for (const journal of preparedPeople(now)) {
    const stored = await record.adopt(journal);
    if (stored.outcome === 'failed' || stored.outcome === 'unknown') return;
  }
  if (room.lasting) localStorage.setItem(mark, new Date(now).toISOString());
}

/** Forgets everything that this browser wrote, and begins anew. */
export async function resetRoom({ room }: Desk, name: string): Promise<void> {
  await room.store.close();
  localStorage.removeItem(mark);
  for (const key of Object.keys(localStorage)) if (key.startsWith('scenario of ')) localStorage.removeItem(key);
  await new Promise<void>((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'error', 'blocked']) deleting.addEventListener(end, () => resolve());
  });
  window.location.reload();
}
