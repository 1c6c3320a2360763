import type { PostgresConnection } from './connection.ts';
import { DEFAULT_SCHEMA, quoted } from './names.ts';

/** Where the tables go, and which role the application uses. */
export interface TablesOptions {
  /** `mdma_journal` when none is named. */
  readonly schema?: string;
  /**
   * A role that exists; it may read and add entries and nothing else. It must not be the role that runs this, nor one
   * that can become it: an owner can do anything to its tables.
   */
  readonly appRole?: string;
}

/**
 * Makes the journal’s tables, or brings them up to date; run it again as often as you like.
 *
 * The role that runs it owns them. Run the application as another one: `appRole` is granted SELECT and INSERT and
 * nothing more, so that no fault in the application can change or remove an entry. A trigger refuses UPDATE, DELETE
 * and TRUNCATE to the owner too, as a seat belt: an owner can take a trigger away, and only an anchor kept elsewhere
 * shows what it then did. Throws when a newer version of this package made the tables.
 */
export async function createJournalTables(client: PostgresConnection, options: TablesOptions = {}): Promise<void> {
  const { schema = DEFAULT_SCHEMA, appRole } = options;
  const at = quoted(schema);
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`mdma-at/journal ${schema}`]);
    await migrate(client, at);
    if (appRole !== undefined) await admit(client, at, appRole);
    await client.query('commit');
  } catch (reason) {
    await client.query('rollback');
    throw reason;
  }
}

async function migrate(client: PostgresConnection, at: string): Promise<void> {
  await client.query(`create schema if not exists ${at}`);
  await client.query(`create table if not exists ${at}.versions (version integer primary key)`);
  const { rows } = await client.query(`select coalesce(max(version), 0)::int as version from ${at}.versions`);
  const done = Number(rows[0]?.['version']);
  if (done > migrations.length) {
    throw new Error(
      `[journal] the tables are of version ${done}, this package knows ${migrations.length}: use a newer one`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    await client.query(migration(at));
    await client.query(`insert into ${at}.versions values ($1)`, [index + 1]);
  }
}

/** Each is run once, in order, and never changed after a release. */
const migrations: readonly ((at: string) => string)[] = [
  (at) => `
    create table ${at}.entries (
      stream text collate "C" not null,
      seq integer not null check (seq >= 1),
      id text collate "C" not null,
      line text collate "C" not null,
      primary key (stream, seq),
      unique (stream, id)
    );
    comment on table ${at}.entries is
      'One line per entry, as it was hashed. The other columns repeat what the line says; only the line is read back.';
    create function ${at}.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a journal is only added to: % refused', tg_op using errcode = 'insufficient_privilege';
      end $$;
    create trigger entries_are_only_added before update or delete or truncate on ${at}.entries
      for each statement execute function ${at}.refuse_change();
    revoke all on ${at}.entries from public;`,
];

async function admit(client: PostgresConnection, at: string, appRole: string): Promise<void> {
  const { rows } = await client.query(
    `select rolsuper or pg_has_role(rolname, current_user, 'member') as mighty from pg_roles where rolname = $1`,
    [appRole],
  );
  const [role] = rows;
  if (!role) throw new Error(`[journal] there is no role ${appRole}: create it first`);
  if (role['mighty'] === true) {
    throw new Error(
      `[journal] the role ${appRole} owns the tables or is a superuser: give the application another one`,
    );
  }
  const app = quoted(appRole);
  await client.query(`grant usage on schema ${at} to ${app}`);
  await client.query(`revoke all on all tables in schema ${at} from ${app}`);
  await client.query(`grant select, insert on ${at}.entries to ${app}`);
}
