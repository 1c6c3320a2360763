import { digest } from '../digest.ts';
import type { Journal } from '../entry.ts';
import { replay } from '../replay.ts';
import { verifyJournal } from '../verify-journal.ts';
import { jar } from './jar.fixtures.ts';

/** What a device was told about a command. */
export interface Acknowledged {
  readonly id: string;
  readonly verdict: 'accepted' | 'refused';
  readonly events: number;
}

/** Which promise was broken. */
export type Broken =
  | 'chain'
  | 'one effect'
  | 'nothing lost'
  | 'maximum'
  | 'time goes on'
  | 'deadlines first'
  | 'one state';

/** Which promises a stored journal breaks, found without the process: by counting and adding up what is written. */
export function brokenIn(
  lines: readonly string[],
  acknowledged: readonly Acknowledged[],
  max: number,
): ReadonlySet<Broken> {
  const broken = new Set<Broken>();
  const verified = verifyJournal(lines);
  if (!verified.ok) return broken.add('chain');
  const { entries } = verified;

  const effects = new Map<string, number>();
  for (const { id, type } of entries) {
    // a retry that was given another id is still the same intention: `tablet-3~2` is `tablet-3`
    if (!id.includes('/') && !type.startsWith('look.overdue')) {
      const intention = id.replace(/~\d+$/, '');
      effects.set(intention, (effects.get(intention) ?? 0) + 1);
    }
  }
  if ([...effects.values()].some((count) => count > 1)) broken.add('one effect');

  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, verdict, events } of acknowledged) {
    const first = ids.get(id);
    const last = events > 1 ? ids.get(`${id}/${events}`) : first;
    if (!first || !last || (first.refusal !== undefined) !== (verdict === 'refused')) broken.add('nothing lost');
  }
  for (const promise of readThrough(entries, max)) broken.add(promise);
  const [once, again] = [replay(entries, jar), replay(JSON.parse(JSON.stringify(entries)) as Journal, jar)];
  if (digest(once) !== digest(again)) broken.add('one state');
  return broken;
}

/** Adds up amounts, and looks at times and deadlines, entry by entry. */
function readThrough(entries: Journal, max: number): ReadonlySet<Broken> {
  const broken = new Set<Broken>();
  const noted = new Set<number>();
  let [total, latest, lookBy] = [0, 0, Infinity];
  // the start is no decision of the process, which doesn't hear when it was written down
  for (const { id, type, recordedAt, occurredAt, payload } of entries.slice(1)) {
    if (recordedAt < latest) broken.add('time goes on');
    latest = Math.max(latest, recordedAt);
    if (type === 'look.overdue') noted.add(occurredAt);
    // the second event of a command is part of one decision
    else if (!id.includes('/') && lookBy <= recordedAt && !noted.has(lookBy)) broken.add('deadlines first');
    if (type === 'tally.added') {
      total += Number(payload['amount']);
      lookBy = occurredAt + 1000;
    }
    if (type === 'look.taken') lookBy = Infinity;
    if (total > max) broken.add('maximum');
  }
  return broken;
}
