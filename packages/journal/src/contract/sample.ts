import { appendEntry } from '../append-entry.ts';
import type { EntryDraft, Journal } from '../entry.ts';
import type { JournalStore } from '../store.ts';
import { headOf } from '../head-of.ts';
import { sealEntry } from '../seal-entry.ts';

/** A draft with nothing special in it. */
export function sampleDraft(id: string): EntryDraft {
  return {
    id,
    type: 'sample.noted',
    tv: 1,
    occurredAt: 1000,
    recordedAt: 2000,
    tz: { zone: 'UTC', offsetMin: 0 },
    actor: { id: 'contract', role: 'system' },
    pins: {},
    payload: { text: `é\u0000\u2028😀 ${id}`, numbers: [0, 1e21, -1.5] },
  };
}

/** Entries with these ids, sealed after a journal. */
export function sampleEntries(stream: string, ids: readonly string[], after: Journal = []): Journal {
  let journal = after;
  for (const id of ids) {
    const appended = appendEntry(journal, sampleDraft(id), { stream });
    if (!appended.ok) throw new Error(`[journal] sample: ${appended.issues[0]?.message ?? ''}`);
    journal = appended.value;
  }
  return journal.slice(after.length);
}

/** Appends one entry, reading again for as long as another writer comes first; answers how often that was. */
export async function appendSample(store: JournalStore, stream: string, id: string): Promise<number> {
  for (let retries = 0; retries < 10_000; retries += 1) {
    const head = headOf(await store.read(stream));
    const entry = sealEntry(sampleDraft(id), { stream, after: head });
    if (!entry.ok) throw new Error(`[journal] sample: ${entry.issues[0]?.message ?? ''}`);
    const appended = await store.append(stream, head.seq, [entry.value]);
    if (appended.outcome === 'ok') return retries;
    if (appended.outcome !== 'conflict')
      throw new Error(`[journal] saw ${JSON.stringify(appended)}, expected ok or conflict`);
  }
  throw new Error('[journal] other writers came first 10,000 times');
}
