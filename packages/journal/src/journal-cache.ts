import type { Journal } from './entry.ts';
import { lineOf } from './entry-line.ts';

/** What was verified of a stream, up to its last line, and the state that a process came to on it. */
export interface Remembered {
  readonly journal: Journal;
  readonly headLine: string;
  readonly process?: object;
  readonly state?: unknown;
}

/**
 * Remembers streams that this process has verified and folded, so that a command only reads what was appended since.
 *
 * What is remembered counts only while the store still has the very line that was last seen, whose hash stands for
 * everything before it; otherwise the whole stream is read and verified again. A change that somebody makes to an
 * earlier stored entry meanwhile decides nothing, and is found when the stream is next read whole.
 */
export interface JournalCache {
  readonly recall: (stream: string) => Remembered | undefined;
  readonly remember: (stream: string, what: Omit<Remembered, 'headLine'>) => void;
  readonly forget: (stream: string) => void;
}

/** A cache for `execute`, `recordDue` and `startStream`. It holds the streams that were used last, 100 if not said. */
export function journalCache(options: { readonly streams?: number } = {}): JournalCache {
  const { streams = 100 } = options;
  const kept = new Map<string, Remembered>();
  return {
    recall: (stream) => {
      const found = kept.get(stream);
      if (!found) return undefined;
      kept.delete(stream);
      kept.set(stream, found);
      return found;
    },
    remember: (stream, what) => {
      const head = what.journal.at(-1);
      kept.delete(stream);
      if (!head) return;
      kept.set(stream, { ...what, headLine: lineOf(head) });
      const [oldest] = kept.keys();
      if (kept.size > streams && oldest !== undefined) kept.delete(oldest);
    },
    forget: (stream) => {
      kept.delete(stream);
    },
  };
}
