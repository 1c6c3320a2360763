import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnDatabase, startPostgres } from '@mdma-at/build-kit/postgres';
import {
  digest,
  exportJournal,
  headOf,
  importJournal,
  type Journal,
  replay,
  startStream,
  verifyJournal,
} from '@mdma-at/journal';
import { createJournalTables, openStore } from '@mdma-at/journal/postgres';
import { dosingDay, type DosingDayCommand } from '@mdma-at/protocol';
import { rehearsedScript } from '@mdma-at/simulator';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Death, type Device, deviceOf } from './device.fixtures.ts';
import { exampleInput, startsAt } from './example-day.ts';

const script = rehearsedScript({
  seed: 42,
  scenario: 'pressure-excursion',
  input: exampleInput(),
  startsAt,
  initialDose: { amountMg: 80, saltForm: 'HCl' },
});
const readings = ['as-recorded', 'as-known', 'as-corrected'] as const;
const therapist = { id: 'therapist-b', role: 'therapist' } as const;

/** Where the power goes: one reading is never written, one dose is written and its answer never comes. */
const deaths: Readonly<Record<string, Death>> = {
  'record-initial-dose': 'before the answer',
  'record-supplemental-dose': 'before writing',
};

let database: OwnDatabase;
let folder: string;
let devices: readonly Device[];
let met = { conflicts: 0, deaths: 0, waits: 0, repeated: 0 };
const answered: string[] = [];

/** What the script says, told by the clock of the device that it is given on. */
function onClock(command: DosingDayCommand, skewMs: number): DosingDayCommand {
  return command.type === 'record-vitals'
    ? { ...command, reading: { ...command.reading, at: command.reading.at + skewMs } }
    : command;
}

/** A proposal comes after the notes of its moment: then a clock that lags has to wait. */
function isProposal({ type }: DosingDayCommand): boolean {
  return type.startsWith('authorise-') || type === 'begin-end-review';
}

function noteOn({ name }: Device, index: number): DosingDayCommand {
  return { id: `${name}-note-${index}`, by: therapist, type: 'record-note', text: 'seen' };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mdma-at-three-'));
  database = await startPostgres({ durable: false });
  const owner = new Client({ connectionString: database.connectionString });
  await owner.connect();
  await createJournalTables(owner);
  await owner.end();
  const open = (): ReturnType<typeof openStore> => {
    const store = openStore({ connectionString: database.connectionString, notify: false });
    return {
      ...store,
      append: async (...given) => {
        const outcome = await store.append(...given);
        if (outcome.outcome === 'conflict') met = { ...met, conflicts: met.conflicts + 1 };
        return outcome;
      },
    };
  };
  devices = [deviceOf('room-tablet', 0, open()), deviceOf('phone', -25_000, open()), deviceOf('desk', 20_000, open())];

  const [first] = devices;
  if (!first) throw new Error('three devices are expected');
  const beside = { tz: { zone: 'America/Vancouver', offsetMin: -480 }, pins: { definition: 'mapp1@1' } };
  const start = { input: exampleInput(), by: { id: 'therapist-a', role: 'therapist' } };
  await startStream(first.store, 'day', dosingDay, start, startsAt - 600_000, beside);

  for (const [index, { at, command, unless }] of script.entries()) {
    if (unless?.(replay(await first.store.read('day'), dosingDay, { reading: 'as-known' }))) continue;
    // the command on one device, and at the same moment a note on each of the others
    const which = index % devices.length;
    const notes = devices.map(async (device, place) =>
      place === which ? [] : [await device.give(noteOn(device, index), at)],
    );
    if (isProposal(command)) await Promise.all(notes);
    const device = devices[which] ?? first;
    const done = await device.give(onClock(command, device.skewMs), at, deaths[command.type]);
    const given = [done, ...(await Promise.all(notes)).flat()];
    for (const { outcome, ...counted } of given) {
      if (outcome.verdict === 'failed') throw new Error(`${command.id}: ${outcome.why}, ${outcome.message}`);
      answered.push(...outcome.entries.map((entry) => entry.id));
      met = {
        ...met,
        deaths: met.deaths + counted.deaths,
        waits: met.waits + counted.waits,
        repeated: met.repeated + Number(outcome.repeated),
      };
    }
  }
}, 120_000);

afterAll(async () => {
  await Promise.all(devices.map(async (device) => device.store.close()));
  await database.stop();
  rmSync(folder, { recursive: true });
});

const journals = async (): Promise<readonly Journal[]> =>
  Promise.all(devices.map(async ({ store }) => store.read('day')));

describe('a dosing day recorded on three devices, with clocks that are off and two losses of power', () => {
  it('[INV-069] [INV-072] replays to one state on each of them, from the store, from a file, and from what was parsed again', async () => {
    const read = await journals();
    for (const reading of readings) {
      const states = read.map((journal) => digest(replay(journal, dosingDay, { reading })));
      const imported = importJournal(exportJournal(read[0] ?? []), { anchor: headOf(read[1] ?? []) });
      if (!imported.ok) throw new Error(imported.first.message);
      states.push(digest(replay(imported.value.entries, dosingDay, { reading })));
      states.push(digest(replay(JSON.parse(JSON.stringify(read[2])) as Journal, dosingDay, { reading })));
      expect(new Set(states).size, reading).toBe(1);
    }
    expect(new Set(read.map((journal) => headOf(journal).hash)).size).toBe(1);
  });

  it('met what it is about: conflicts, two deaths, a repeated command and proposals that waited', () => {
    expect(met).toMatchObject({ deaths: 2, repeated: 1 });
    expect(met.conflicts).toBeGreaterThan(20);
    expect(met.waits).toBeGreaterThan(0);
  });

  it('[INV-068] [INV-071] [INV-072] everything that was acknowledged is there once, and the chain holds', async () => {
    const [journal = []] = await journals();
    expect(verifyJournal(journal, { stream: 'day' }).ok).toBe(true);
    const ids = journal.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(answered.filter((id) => !ids.includes(id))).toEqual([]);
    // nothing is there that nobody asked for: what is not acknowledged was refused for its time and asked again
    const refused = journal.filter(({ refusal }) => refusal).map(({ id }) => id);
    const own = ids.filter((id) => id !== 'process.started' && !id.startsWith('deadline:'));
    expect(own.filter((id) => !answered.includes(id) && !refused.includes(id))).toEqual([]);
    for (const type of ['initial-dose.administered', 'supplemental-dose.administered', 'participant.released']) {
      expect(journal.filter((entry) => entry.type === type).length, type).toBe(1);
    }
  });

  it('[INV-073] no decision was taken before the one that was taken before it', async () => {
    const [journal = []] = await journals();
    const decided = journal.filter(({ type }) => /\.authorised$|^end-review\.begun$/.test(type));
    expect(decided.length).toBe(4);
    for (const { seq, recordedAt } of decided) {
      expect(Math.max(...journal.slice(0, seq - 1).map((entry) => entry.recordedAt))).toBeLessThanOrEqual(recordedAt);
    }
  });

  it('each entry says on which device and by which clock it was written', async () => {
    const [journal = []] = await journals();
    for (const { name, skewMs } of devices) {
      const written = journal.filter(({ actor }) => actor.device === name);
      expect(written.length).toBeGreaterThan(20);
      expect(written.filter(({ clock }) => clock?.source !== name || clock.skewMs !== skewMs)).toEqual([]);
    }
  });

  it('a reader of the file verifies it without any of this, and sees which line one changed byte is in', async () => {
    const [journal = []] = await journals();
    const file = join(folder, 'day.journal.jsonl');
    const verify = (text: string): { readonly status: number | null; readonly said: string } => {
      writeFileSync(file, text);
      const reader = join(import.meta.dirname, '../../../docs/verify-a-journal.mjs');
      const { status, stdout } = spawnSync(process.execPath, [reader, file], { encoding: 'utf8' });
      return { status, said: stdout };
    };
    const text = exportJournal(journal);
    expect(verify(text)).toEqual({
      status: 0,
      said: `whole: day, ${journal.length} entries, head ${headOf(journal).hash}\n`,
    });
    const dose = journal.find(({ type }) => type === 'initial-dose.administered');
    const lines = text.split('\n');
    const changed = lines.map((line, index) =>
      index === dose?.seq ? line.replace('"amountMg":80', '"amountMg":81') : line,
    );
    const { status, said } = verify(changed.join('\n'));
    expect(status).toBe(1);
    expect(said.split('\n')[0]).toMatch(new RegExp(`^line ${(dose?.seq ?? 0) + 1}: was changed`));
  });
});
