import type { JournalStore } from '@mdma-at/journal';
import { openStore as openIndexedDb } from '@mdma-at/journal/indexeddb';
import { openStore as openMemory } from '@mdma-at/journal/memory';

/** Where this browser keeps the record, and why not in a lasting place when it doesn't. */
export interface Room {
  readonly name: string;
  readonly store: JournalStore;
  readonly lasting: boolean;
  readonly problem?: string;
}

/** Opens the record of this browser; where that is forbidden, a record that ends with the page and says so. */
export async function openRoom(name: string): Promise<Room> {
  try {
    const store = openIndexedDb({ name });
    await store.streams();
    return { name, store, lasting: true };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { name, store: openMemory(), lasting: false, problem };
  }
}
