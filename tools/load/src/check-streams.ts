import { type JournalStore, verifyJournal } from '@mdma-at/journal';
import type { WorkerReport } from './report.ts';

/** What is wrong with what is stored: a chain, a lost command, an entry that is there twice or that nobody was told of. */
export async function checkStreams(
  store: JournalStore,
  reports: readonly WorkerReport[],
): Promise<{ readonly problems: readonly string[]; readonly streams: number; readonly entries: number }> {
  const told = new Map<string, Map<string, number>>();
  for (const [stream, id, entries] of reports.flatMap((report) => report.acknowledged)) {
    const ids = told.get(stream) ?? new Map<string, number>();
    told.set(stream, ids.set(id, entries));
  }
  const problems = reports.flatMap((report) => report.failures);
  const streams = await store.streams();
  let count = 0;
  for (const stream of streams) {
    const verified = verifyJournal(store.readLines ? await store.readLines(stream) : await store.read(stream), {
      stream,
    });
    if (!verified.ok) {
      problems.push(`${stream}: ${verified.first.message}`);
      continue;
    }
    count += verified.entries.length;
    const ids = told.get(stream) ?? new Map<string, number>();
    const stored = new Map<string, number>();
    for (const { id } of verified.entries) {
      if (id === 'process.started' || id.startsWith('deadline:')) continue;
      const [command = id] = id.split('/');
      stored.set(command, (stored.get(command) ?? 0) + 1);
    }
    for (const [id, entries] of ids) {
      if ((stored.get(id) ?? 0) !== entries)
        problems.push(`${stream}: ${id} has ${stored.get(id) ?? 0} entries, not ${entries}`);
    }
    for (const id of stored.keys()) if (!ids.has(id)) problems.push(`${stream}: nobody was told of ${id}`);
  }
  for (const stream of told.keys()) if (!streams.includes(stream)) problems.push(`${stream}: lost`);
  return { problems, streams: streams.length, entries: count };
}
