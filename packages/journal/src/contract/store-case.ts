import type { JournalStore } from '../store.ts';

/**
 * Opens a store on the data of a name: the same name is the same data, a new name is empty.
 * Each case must be given an opener whose names are new.
 */
export type OpenStore = (name: string) => JournalStore | Promise<JournalStore>;

/** One thing that every store does. `run` rejects with what was seen and what was expected. */
export interface StoreCase {
  readonly name: string;
  readonly run: (open: OpenStore) => Promise<void>;
}
