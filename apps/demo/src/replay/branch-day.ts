import { appendEntry, type Journal, type JournalEntry, type JsonObject, type Result } from '@mdma-at/journal';
import type { Reading } from '@mdma-at/vitals';

/** Which entry is argued with, what it should have said, and the name of the branch. */
interface Fork {
  readonly seq: number;
  readonly reading: Reading;
  readonly stream: string;
}

/**
 * What a dosing day would have been up to one entry, had its reading been another: a journal of its own, sealed anew
 * under its own name, that says in each entry which record it left and where. The record itself is only read.
 */
export function branchDay(journal: Journal, { seq, reading, stream }: Fork): Result<Journal> {
  const forked = journal[seq - 1];
  if (forked?.type !== 'vitals.recorded') {
    const message = `saw ${forked?.type ?? 'no entry'} at ${seq}, expected a set of vital signs`;
    return { ok: false, issues: [{ path: ['seq'], code: 'branch.no-reading', message }] };
  }
  const branchOf = { stream: forked.stream, seq, hash: forked.hash };
  let branch: Result<Journal> = { ok: true, value: [] };
  for (const entry of journal.slice(0, seq)) {
    if (!branch.ok) return branch;
    const changed = entry.seq === seq ? { reading: reading as unknown as JsonObject } : {};
    branch = appendEntry(
      branch.value,
      { ...draftOf(entry), payload: { ...entry.payload, ...changed }, pins: { ...entry.pins, branchOf } },
      { stream },
    );
  }
  return branch;
}

/** An entry as it was before it was numbered and chained. */
function draftOf({ v: _v, stream: _stream, seq: _seq, prev: _prev, hash: _hash, ...draft }: JournalEntry) {
  return draft;
}

/** Where a branch left its record; nothing for a journal that is none. */
export function originOf(journal: Journal): { readonly stream: string; readonly seq: number } | undefined {
  const origin = journal[0]?.pins['branchOf'];
  if (typeof origin !== 'object' || origin === null || !('stream' in origin) || !('seq' in origin)) return undefined;
  const { stream, seq } = origin;
  return typeof stream === 'string' && typeof seq === 'number' ? { stream, seq } : undefined;
}
