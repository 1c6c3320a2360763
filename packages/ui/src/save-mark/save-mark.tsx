import type { ReactNode } from 'react';
import { useMdma } from '../provider/mdma-provider.tsx';

/** Whether what was typed is safe. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed';

/** Says whether what was typed is saved; words, not a colour. */
export function SaveMark({ state, id }: { readonly state: SaveState; readonly id?: string }): ReactNode {
  const { words } = useMdma();
  return (
    <span id={id} className="mdma-save-mark" data-save={state}>
      {words('save', state)}
    </span>
  );
}
