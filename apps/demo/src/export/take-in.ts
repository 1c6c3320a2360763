import { type Imported, importJournal, type Journal, type JournalStore, verifyJournal } from '@mdma-at/journal';
import type { Record } from '../record/record.ts';
import { stateDigestOf } from '../record/processes.ts';

/** What became of a journal file: taken in whole, here already, or left out with every reason. */
export type TakenIn =
  | {
      readonly outcome: 'taken' | 'here-already';
      readonly stream: string;
      readonly entries: number;
      readonly head: string;
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] };

const known = ['course', 'day', 'screening', 'washout', 'branch'];

type Fault = Extract<Imported, { ok: false }>['first'];

const place = ({ line, seq, message }: Fault): string =>
  seq === undefined ? `Line ${line}: ${message}` : `Line ${line}, entry ${seq}: ${message}`;

/** Verifies a journal file first, and takes it in as a whole or not at all. */
export async function takeIn(
  text: string,
  { record, store }: { readonly record: Pick<Record, 'adopt'>; readonly store: Pick<JournalStore, 'read'> },
): Promise<TakenIn> {
  const imported = importJournal(text);
  if (!imported.ok) return { outcome: 'refused', reasons: imported.issues.map(place) };
  const { entries, head } = imported.value;
  const stream = entries[0]?.stream;
  if (stream === undefined) return { outcome: 'refused', reasons: ['The file is a journal without entries.'] };
  const unknown = unknownHere(stream, entries);
  if (unknown) return { outcome: 'refused', reasons: [unknown] };
  const stored = await record.adopt(entries);
  switch (stored.outcome) {
    case 'ok':
      return { outcome: 'taken', stream, entries: entries.length, head: head.hash };
    case 'conflict':
    case 'duplicate': {
      const here = await store.read(stream);
      const apart = firstApart(here, entries);
      return apart === undefined
        ? { outcome: 'here-already', stream, entries: here.length, head: head.hash }
        : {
            outcome: 'refused',
            reasons: [
              `${stream} is in this browser already, and from entry ${apart} on it says something else there. Nothing was taken in; the record here stands as it was.`,
            ],
          };
    }
    case 'failed':
    case 'unknown':
      return { outcome: 'refused', reasons: [`It could not be saved: ${stored.message}`] };
    default:
      return stored satisfies never;
  }
}

function unknownHere(stream: string, entries: Journal): string | undefined {
  if (!known.includes(stream.split(':')[0] ?? ''))
    return `The chain is whole, but ${stream} is no journal of this demo.`;
  try {
    return stateDigestOf(entries) === undefined
      ? `The chain of ${stream} is whole, but no process here folds it.`
      : undefined;
  } catch (error) {
    return `The chain of ${stream} is whole, but it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The first entry that two journals do not share, where neither is the beginning of the other that is stored here. */
function firstApart(here: Journal, file: Journal): number | undefined {
  const whole = verifyJournal(here);
  if (!whole.ok) return whole.first.seq;
  const at = file.findIndex((entry, index) => here[index]?.hash !== entry.hash);
  return at < 0 ? undefined : at + 1;
}
