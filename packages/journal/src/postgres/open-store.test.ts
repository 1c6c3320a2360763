import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { startPostgres, type OwnDatabase } from '@mdma-at/build-kit/postgres';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleEntries } from '../contract/sample.ts';
import { storeContract } from '../contract/store-contract.ts';
import { execute, startStream } from '../execute.ts';
import { exportJournal } from '../export-journal.ts';
import { importJournal } from '../import-journal.ts';
import type { JournalStore } from '../store.ts';
import { anna, beside, known, tally } from '../tally.fixtures.ts';
import { verifyJournal } from '../verify-journal.ts';
import { createJournalTables } from './create-journal-tables.ts';
import { failureOf } from './failure-of.ts';
import { openStore } from './open-store.ts';

let database: OwnDatabase;
let owner: Client;
let asApp: string;
let fresh = 0;

/** New tables, and a way to them for the role that may only read and add. */
async function newTables(): Promise<string> {
  fresh += 1;
  const schema = `test_${fresh}`;
  await createJournalTables(owner, { schema, appRole: 'journal_app' });
  return schema;
}

async function opened(options: { readonly notify?: boolean } = {}): Promise<JournalStore> {
  return openStore({ connectionString: asApp, schema: await newTables(), ...options });
}

async function code(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (reason: unknown) => (reason as { readonly code: string }).code,
  );
}

beforeAll(async () => {
  database = await startPostgres({ durable: false });
  owner = new Client({ connectionString: database.connectionString });
  await owner.connect();
  await owner.query(`drop role if exists journal_app`);
  await owner.query(`create role journal_app login password 'for tests'`);
  asApp = database.as('journal_app', 'for tests');
}, 30_000);

afterAll(async () => {
  await owner.query('drop owned by journal_app');
  await owner.query('drop role journal_app');
  await owner.end();
  await database.stop();
}, 30_000);

describe('the PostgreSQL store, on a real server and as the role that may only read and add', () => {
  it.each(storeContract)('$name', async ({ run }) => {
    const schemas = new Map<string, string>();
    let count = 0;
    await run(async (name) => {
      const schema = schemas.get(name) ?? (await newTables());
      schemas.set(name, schema);
      count += 1;
      return openStore({ connectionString: asApp, schema });
    });
    expect(count).toBeGreaterThan(0);
  });

  it('works on a pool that is somebody else’s and leaves it open', async () => {
    const pool = new Pool({ connectionString: asApp, max: 2 });
    const store = openStore({ pool, schema: await newTables() });
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'ok', headSeq: 1 });
    await store.close();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('a store that doesn’t tell can’t be listened to, and appends all the same', async () => {
    const store = await opened({ notify: false });
    expect(store.subscribe).toBeUndefined();
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'ok', headSeq: 1 });
    await store.close();
  });

  it('[INV-071] forty commands from four stores at once: each has one effect, and the chain is sound', async () => {
    const schema = await newTables();
    const stores = Array.from({ length: 4 }, () => openStore({ connectionString: asApp, schema, connections: 4 }));
    await startStream(known(stores[0]), 'day', tally, { input: { max: 30 }, by: anna }, 0, beside);
    const outcomes = await Promise.all(
      stores.flatMap((store) =>
        Array.from({ length: 20 }, (_, count) =>
          execute(store, 'day', tally, { id: `c${count}`, by: anna, type: 'add', amount: 2 }, 500, beside),
        ),
      ),
    );
    const journal = await known(stores[1]).read('day');
    expect(outcomes.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(journal.length).toBe(21);
    expect(outcomes.filter(({ verdict }) => verdict === 'accepted').length).toBe(4 * 15);
    expect(verifyJournal(journal).ok).toBe(true);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('[INV-071] [INV-072] three processes at once lose nothing and double nothing', async () => {
    const schema = await newTables();
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(async (writer) => {
        const child = fork(new URL('./writer.fixtures.ts', import.meta.url), {
          execArgv: ['--conditions=@mdma-at/source'],
          env: { ...process.env, CONNECTION: asApp, SCHEMA: schema, WRITER: writer },
        });
        const [answer] = (await once(child, 'message')) as [readonly string[]];
        return answer;
      }),
    );
    const store = openStore({ connectionString: asApp, schema });
    const journal = await store.read('shared');
    expect(answers.map((acknowledged) => acknowledged.length)).toEqual([40, 40, 40]);
    expect(journal.map((entry) => entry.id).toSorted()).toEqual(answers.flat().toSorted());
    expect(verifyJournal(journal).ok).toBe(true);
    await store.close();
  }, 20_000);

  it('a stored line that its owner edited is named, and the stream is not appended to', async () => {
    const schema = await newTables();
    const store = openStore({ connectionString: asApp, schema });
    await startStream(store, 'day', tally, { input: { max: 30 }, by: anna }, 0, beside);
    await execute(store, 'day', tally, { id: 'a', by: anna, type: 'add', amount: 2 }, 500, beside);
    await owner.query(`alter table ${schema}.entries disable trigger entries_are_only_added`);
    await owner.query(`update ${schema}.entries set line = replace(line, '"amount":2', '"amount":3')`);
    const outcome = await execute(store, 'day', tally, { id: 'b', by: anna, type: 'add', amount: 2 }, 500, beside);
    expect(outcome).toMatchObject({ verdict: 'failed', why: 'tampered', issues: [{ seq: 2, code: 'chain.hash' }] });
    expect(importJournal(exportJournal(await store.read('day')))).toMatchObject({ ok: false, first: { seq: 2 } });
    await store.close();
  });
});

describe('what the application’s role may do', () => {
  it.each([
    [`update SCHEMA.entries set line = 'x'`],
    [`update SCHEMA.entries set seq = seq + 1`],
    [`delete from SCHEMA.entries`],
    [`truncate SCHEMA.entries`],
    [`drop table SCHEMA.entries`],
    [`alter table SCHEMA.entries disable trigger all`],
    [`alter table SCHEMA.entries rename to gone`],
    [`drop trigger entries_are_only_added on SCHEMA.entries`],
    [`create table SCHEMA.other (a int)`],
    [`create or replace function SCHEMA.refuse_change() returns trigger language plpgsql as 'begin return null; end'`],
    [`insert into SCHEMA.versions values (9)`],
    [`set role postgres`],
  ])('%s is refused, and every entry is still there', async (sql) => {
    const schema = await newTables();
    const store = openStore({ connectionString: asApp, schema });
    const entries = sampleEntries('s', ['a', 'b']);
    await store.append('s', 0, entries);
    // without the owner's seat belt, so that it is the missing right that refuses
    await owner.query(`alter table ${schema}.entries disable trigger entries_are_only_added`);
    const app = new Client({ connectionString: asApp });
    await app.connect();
    expect(await code(app.query(sql.replaceAll('SCHEMA', schema)))).toBe('42501');
    await app.end();
    expect(await store.read('s')).toEqual(entries);
    await store.close();
  });

  it.each(['update SCHEMA.entries set seq = seq', 'delete from SCHEMA.entries', 'truncate SCHEMA.entries'])(
    'the owner is refused %s too, until it takes the trigger away',
    async (sql) => {
      const schema = await newTables();
      expect(await code(owner.query(sql.replaceAll('SCHEMA', schema)))).toBe('42501');
      await owner.query(`drop trigger entries_are_only_added on ${schema}.entries`);
      expect(await code(owner.query(sql.replaceAll('SCHEMA', schema)))).toBe('done');
    },
  );

  it('a role without a grant reads nothing, and its append is forbidden', async () => {
    const schema = `test_private`;
    await createJournalTables(owner, { schema });
    const store = openStore({ connectionString: asApp, schema });
    await expect(store.read('s')).rejects.toThrow('permission denied');
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toMatchObject({
      outcome: 'failed',
      why: 'forbidden',
    });
    await store.close();
  });
});

describe('making the tables', () => {
  it('again, and by two at once, changes nothing and loses nothing', async () => {
    const schema = await newTables();
    const store = openStore({ connectionString: asApp, schema });
    await store.append('s', 0, sampleEntries('s', ['a']));
    const other = new Client({ connectionString: database.connectionString });
    await other.connect();
    await Promise.all([
      createJournalTables(owner, { schema, appRole: 'journal_app' }),
      createJournalTables(other, { schema, appRole: 'journal_app' }),
    ]);
    await Promise.all([
      createJournalTables(owner, { schema: 'test_twice' }),
      createJournalTables(other, { schema: 'test_twice' }),
    ]);
    await other.end();
    expect((await store.read('s')).length).toBe(1);
    await store.close();
  });

  it('for a role that owns them, that is mighty or that is not there is refused, and leaves nothing behind', async () => {
    const make = (appRole: string): Promise<void> => createJournalTables(owner, { schema: 'test_refused', appRole });
    const { rows } = await owner.query('select current_user as me');
    await expect(make(String(rows[0].me))).rejects.toThrow('owns the tables or is a superuser');
    await expect(make('nobody_at_all')).rejects.toThrow('create it first');
    expect((await owner.query(`select 1 from pg_namespace where nspname = 'test_refused'`)).rows).toEqual([]);
  });

  it('tables of a newer version are left alone', async () => {
    const schema = await newTables();
    await owner.query(`insert into ${schema}.versions values (99)`);
    await expect(createJournalTables(owner, { schema })).rejects.toThrow('of version 99');
  });

  it('whatever a schema is called, its name stays a name', async () => {
    const schema = 'a"; drop schema public; --';
    await createJournalTables(owner, { schema, appRole: 'journal_app' });
    const store = openStore({ connectionString: asApp, schema });
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toEqual({ outcome: 'ok', headSeq: 1 });
    await store.close();
  });
});

describe('when the server is lost', () => {
  it('before anything was asked, the append failed and the read is rejected', async () => {
    const store = openStore({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await store.append('s', 0, sampleEntries('s', ['a']))).toMatchObject({ outcome: 'failed', why: 'other' });
    await expect(store.read('s')).rejects.toThrow('ECONNREFUSED');
    await store.close();
  });

  it('[INV-071] [INV-072] after it was asked the outcome is unknown, and asking again finds what was written', async () => {
    const way = await unreliableWay(database.connectionString);
    const schema = await newTables();
    const store = openStore({ connectionString: way.through(asApp), schema, notify: false, connections: 2 });
    await startStream(store, 'day', tally, { input: { max: 30 }, by: anna }, 0, beside);
    const entries = sampleEntries('s', ['a', 'b']);
    way.loseNextAnswerTo('insert into');
    expect(await store.append('s', 0, entries)).toMatchObject({ outcome: 'unknown' });
    expect(await store.append('s', 0, entries)).toEqual({ outcome: 'duplicate', seq: 1 });
    way.loseNextAnswerTo('insert into');
    const outcome = await execute(store, 'day', tally, { id: 'a', by: anna, type: 'add', amount: 2 }, 500, beside);
    expect(outcome).toMatchObject({ verdict: 'accepted', state: { total: 2 } });
    expect((await store.read('day')).map((entry) => entry.id)).toEqual(['process.started', 'a']);
    expect(way.lost()).toBe(2);
    await store.close();
    await way.close();
  });

  it('a listener hears again after its connection was cut, from the next use on', async () => {
    const schema = await newTables();
    const [one, other] = [
      openStore({ connectionString: asApp, schema }),
      openStore({ connectionString: asApp, schema }),
    ];
    const heard: string[] = [];
    one.subscribe?.((stream) => heard.push(stream));
    await one.append('before', 0, sampleEntries('before', ['a']));
    await until(() => heard.length === 1);
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'`);
    await until(async () => {
      await one.streams();
      await other.append(`after-${heard.length}-${Math.random()}`, 0, []);
      const name = `again-${fresh}`;
      fresh += 1;
      await other.append(name, 0, sampleEntries(name, ['a']));
      return heard.some((stream) => stream.startsWith('again'));
    });
    expect(heard[0]).toBe('before');
    await Promise.all([one.close(), other.close()]);
  });

  it.each([
    ['23505', 'raced'],
    ['40001', 'raced'],
    ['40P01', 'raced'],
    ['42501', { outcome: 'failed', why: 'forbidden' }],
    ['25006', { outcome: 'failed', why: 'forbidden' }],
    ['53100', { outcome: 'failed', why: 'quota' }],
    ['42P01', { outcome: 'failed', why: 'other' }],
    ['40003', { outcome: 'unknown' }],
    ['57P01', { outcome: 'unknown' }],
    ['08006', { outcome: 'unknown' }],
    ['ECONNRESET', { outcome: 'unknown' }],
    ['EPIPE', { outcome: 'unknown' }],
    [undefined, { outcome: 'unknown' }],
  ])('the code %s means %o', (sqlState, expected) => {
    const met = failureOf(Object.assign(new Error('x'), { code: sqlState }));
    if (typeof expected === 'string') expect(met).toBe(expected);
    else expect(met).toMatchObject(expected);
  });
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('it never became so');
}

/** A way to the server that can lose the answer to a statement: the server did it, and nobody hears. */
async function unreliableWay(connectionString: string): Promise<{
  readonly through: (url: string) => string;
  readonly loseNextAnswerTo: (statement: string) => void;
  readonly lost: () => number;
  readonly close: () => Promise<void>;
}> {
  const target = new URL(connectionString);
  let losing: string | undefined;
  let lost = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    let doomed = false;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (data) => {
      if (losing !== undefined && data.includes(losing)) {
        losing = undefined;
        doomed = true;
      }
      far.write(data);
    });
    far.on('data', (data) => {
      if (!doomed) near.write(data);
      else if (data.includes('INSERT') || data.includes('SELECT')) {
        lost += 1;
        near.destroy();
      }
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    through: (url) => {
      const other = new URL(url);
      other.hostname = '127.0.0.1';
      other.port = String(port);
      return other.href;
    },
    loseNextAnswerTo: (statement) => {
      losing = statement;
    },
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
