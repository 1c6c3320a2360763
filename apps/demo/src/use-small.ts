import { useSyncExternalStore } from 'react';

const small = window.matchMedia('(width < 40rem)');

function subscribe(changed: () => void): () => void {
  small.addEventListener('change', changed);
  return () => small.removeEventListener('change', changed);
}

/** Whether the screen is a phone's: one column, and what is pressed often lies at its foot. */
export const useSmall = (): boolean => useSyncExternalStore(subscribe, () => small.matches);
