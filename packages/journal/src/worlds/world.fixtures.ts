import { setImmediate } from 'node:timers/promises';
import type { Journal } from '../entry.ts';
import { lineOf } from '../entry-line.ts';
import { execute, startStream } from '../execute.ts';
import { headOf } from '../head-of.ts';
import { journalCache } from '../journal-cache.ts';
import type { MemoryData } from '../memory/open-store.ts';
import { openStore } from '../memory/open-store.ts';
import { sealEntry } from '../seal-entry.ts';
import type { AppendOutcome, JournalStore } from '../store.ts';
import type { TallyCommand } from '../tally.fixtures.ts';
import { anna, beside, known, valueOf } from '../tally.fixtures.ts';
import type { Chance } from './chance.fixtures.ts';
import { chanceOf } from './chance.fixtures.ts';
import type { Acknowledged, Broken } from './invariants.fixtures.ts';
import { brokenIn } from './invariants.fixtures.ts';
import { jar } from './jar.fixtures.ts';

/** Mistakes that a store, a process or an application could make. */
export type Plant =
  | 'append without comparing'
  | 'decide once and number anew'
  | 'a new id for each try'
  | 'trust the device’s clock'
  | 'no deadlines'
  | 'acknowledge before writing'
  | 'write a part'
  | 'take unknown for written'
  | 'edit what is written';

export const faults = [
  'conflict',
  'crash',
  'unknown',
  'duplicate',
  'unreadable',
  'late',
  'skew',
  'overdue',
  'refused',
] as const;
export type Fault = (typeof faults)[number];

/** How a world ended. */
export interface World {
  readonly broken: ReadonlySet<Broken>;
  readonly counts: Readonly<Record<Fault, number>>;
  readonly entries: number;
  readonly head: string;
}

const max = 40;
const devices = ['phone', 'tablet', 'desk'];
const commandsEach = 7;

/** Three devices with clocks of their own write one journal at once, through a store that fails as stores do. */
export async function runWorld(seed: number, plant?: Plant): Promise<World> {
  const chance = chanceOf(seed);
  const counts = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
  const data: MemoryData = new Map();
  const acknowledged: Acknowledged[] = [];
  const waiting: (() => void)[] = [];
  let trueTime = 10_000;
  await startStream(openStore({ data }), 'day', jar, { input: { max }, by: anna }, trueTime, beside);

  /** Everything that takes time waits here until its turn comes. */
  const turn = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const lives = devices.map((name) =>
    device({ name, chance, counts, data, acknowledged, turn, time: () => trueTime, plant }),
  );
  let alive = lives.length;
  for (const life of lives) void life.then(() => (alive -= 1));
  while (alive > 0) {
    await setImmediate();
    trueTime += chance.below(300);
    waiting.splice(chance.below(waiting.length), 1)[0]?.();
  }
  const lines = data.get('day') ?? [];
  const journal = lines.map((line) => JSON.parse(line) as Journal[number]);
  counts.overdue = journal.filter((entry) => entry.type === 'look.overdue').length;
  counts.refused = journal.filter((entry) => entry.refusal).length;
  return { broken: brokenIn(lines, acknowledged, max), counts, entries: lines.length, head: headOf(journal).hash };
}

interface Setting {
  readonly name: string;
  readonly chance: Chance;
  readonly counts: Record<Fault, number>;
  readonly data: MemoryData;
  readonly acknowledged: Acknowledged[];
  readonly turn: () => Promise<void>;
  readonly time: () => number;
  readonly plant: Plant | undefined;
}

/** A device gives its commands one after the other; after a crash it begins again with the one it has no answer to. */
async function device(setting: Setting): Promise<void> {
  const { name, chance, counts, plant, time, turn } = setting;
  const skew = chance.below(4000) - 2000;
  const process = {
    ...jar,
    ...(plant === 'trust the device’s clock'
      ? {
          decide: (...[state, command, now]: Parameters<typeof jar.decide>) =>
            jar.decide({ ...state, latest: 0 }, command, now),
        }
      : {}),
    ...(plant === 'no deadlines' ? { obligations: () => [] } : {}),
  };
  let cache = journalCache();
  for (let count = 1; count <= commandsEach; count += 1) {
    const command = commandOf(`${name}-${count}`, setting, time() + skew);
    let tries = 0;
    for (let answered = false; !answered; tries += 1) {
      await turn();
      const id = plant === 'a new id for each try' && tries > 0 ? `${command.id}~${tries}` : command.id;
      const now = time() + skew;
      if (now < time()) counts.skew += 1;
      const life = crashing(setting);
      const outcome = await Promise.race([
        execute(life.store, 'day', process, { ...command, id }, now, { ...beside, device: name, cache }),
        life.crashed,
      ]);
      if (outcome === 'crashed') cache = journalCache();
      else if (outcome.verdict !== 'failed') {
        answered = !chance.percent(10);
        if (!answered) counts.duplicate += 1;
        setting.acknowledged.push({ id, verdict: outcome.verdict, events: outcome.entries.length });
      } else if (outcome.why === 'tampered') return;
    }
  }
}

function commandOf(id: string, { chance, counts, name }: Setting, now: number): TallyCommand {
  const by = { id: name, role: 'therapist' };
  if (chance.percent(20)) return { id, by, type: 'look' };
  const late = chance.percent(30) ? { at: now - chance.below(3000) } : {};
  if ('at' in late) counts.late += 1;
  return { id, by, type: 'add', amount: 1 + chance.below(4), parts: 1 + chance.below(2), ...late };
}

/** A store as one life of a device sees it. After its crash nothing it asked for is ever answered. */
function crashing(setting: Setting): { readonly store: JournalStore; readonly crashed: Promise<'crashed'> } {
  const { chance, counts, data, turn, plant } = setting;
  const inner = openStore({ data });
  let crash: (how: 'crashed') => void = () => {};
  const crashed = new Promise<'crashed'>((resolve) => {
    crash = resolve;
  });
  const never = async (): Promise<never> => {
    counts.crash += 1;
    crash('crashed');
    return new Promise<never>(() => {});
  };

  async function append(stream: string, expectedSeq: number, entries: Journal): Promise<AppendOutcome> {
    await turn();
    if (plant === 'acknowledge before writing' && chance.percent(10)) return { outcome: 'ok', headSeq: expectedSeq };
    if (chance.percent(4)) return never();
    if (chance.percent(4)) {
      counts.unknown += 1;
      return plant === 'take unknown for written'
        ? { outcome: 'ok', headSeq: expectedSeq }
        : { outcome: 'unknown', message: 'lost on the way there' };
    }
    const outcome = await written(stream, expectedSeq, entries);
    if (outcome.outcome === 'conflict') counts.conflict += 1;
    await turn();
    if (chance.percent(4)) return never();
    if (chance.percent(4)) {
      counts.unknown += 1;
      return { outcome: 'unknown', message: 'lost on the way back' };
    }
    return outcome;
  }

  async function written(stream: string, expectedSeq: number, entries: Journal): Promise<AppendOutcome> {
    const stored = data.get(stream) ?? [];
    const grown = (more: Journal): AppendOutcome => {
      data.set(stream, [...stored, ...more.map((entry) => lineOf(entry))]);
      return { outcome: 'ok', headSeq: stored.length + more.length };
    };
    if (plant === 'append without comparing') return grown(entries);
    if (plant === 'write a part') {
      const outcome = await inner.append(stream, expectedSeq, entries.slice(0, 1));
      return outcome.outcome === 'ok' ? { ...outcome, headSeq: expectedSeq + entries.length } : outcome;
    }
    if (plant === 'edit what is written' && chance.percent(5) && stored.length > 1) {
      data.set(stream, stored.with(-1, known(stored.at(-1)).replace(/"amount":\d/, '"amount":0')));
    }
    const outcome = await inner.append(stream, expectedSeq, entries);
    if (plant === 'decide once and number anew' && outcome.outcome === 'conflict') {
      let after = headOf(await inner.read(stream));
      const anew = entries.map(({ v: _v, seq: _seq, prev: _prev, hash: _hash, stream: _stream, ...draft }) => {
        const entry = valueOf(sealEntry(draft, { stream, after }));
        after = entry;
        return entry;
      });
      return inner.append(stream, anew[0] ? anew[0].seq - 1 : 0, anew);
    }
    return outcome;
  }

  const readLines = async (stream: string, fromSeq?: number): Promise<readonly string[]> => {
    await turn();
    if (chance.percent(2)) {
      counts.unreadable += 1;
      throw new Error('unreadable for a moment');
    }
    return known(inner.readLines)(stream, fromSeq);
  };
  return { store: { ...inner, append, readLines }, crashed };
}
