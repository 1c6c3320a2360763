import type { Instant } from '@mdma-at/evidence';
import type { Tone } from '@mdma-at/protocol';
import { useState } from 'react';
import type { SaveState } from '../save-mark/save-mark.tsx';

/** An entry while it is written. */
export interface EntryDraft {
  readonly text: string;
  readonly tone?: Tone | undefined;
  readonly earlier: boolean;
  readonly at?: Instant | undefined;
}

interface KeptDraft {
  readonly draft: EntryDraft;
  readonly set: (change: Partial<EntryDraft>) => void;
  /** Empties the field and keeps what stood there until it is known to be saved. */
  readonly send: () => void;
  /** What was sent could not be saved and stands in the field again. */
  readonly returned: boolean;
}

const empty: EntryDraft = { text: '', earlier: false };

/** A draft that is emptied when it is sent and comes back, before anything written since, when saving fails. */
export function useKeptDraft(start: string, saveState: SaveState | undefined): KeptDraft {
  const [draft, setDraft] = useState<EntryDraft>({ ...empty, text: start });
  const [sent, setSent] = useState<EntryDraft>();
  const [returned, setReturned] = useState(false);
  if (saveState === 'failed' && sent) {
    setSent(undefined);
    setReturned(true);
    setDraft((since) => ({ ...sent, text: [sent.text, since.text].filter((text) => text !== '').join('\n') }));
  }
  return {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    send: () => {
      setSent(draft);
      setReturned(false);
      setDraft(empty);
    },
    returned,
  };
}
