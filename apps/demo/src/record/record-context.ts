import type { Journal } from '@mdma-at/journal';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Record, SaveState } from './record.ts';
import type { Room } from './open-room.ts';

/** The room the visitor is in and its record. */
export interface Desk {
  readonly room: Room;
  readonly record: Record;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('[demo] there is no record above this screen');
  return desk;
}

/** The stored entries of a stream, and every new one as it is stored. */
export function useJournal(stream: string): Journal | undefined {
  const { record } = useDesk();
  return useSyncExternalStore(record.subscribe, () => record.journalOf(stream));
}

export function useStreams(): readonly string[] {
  const { record } = useDesk();
  return useSyncExternalStore(record.subscribe, record.streams);
}

export function useSaveState(): SaveState {
  const { record } = useDesk();
  return useSyncExternalStore(record.subscribe, record.saveState);
}
