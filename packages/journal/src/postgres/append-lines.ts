import type { JournalEntry } from '../entry.ts';
import { lineOf } from '../entry-line.ts';
import type { AppendOutcome } from '../store.ts';
import { GENESIS } from '../words.ts';
import type { PostgresConnection } from './connection.ts';
import { channelOf, quoted } from './names.ts';

/** Where lines go, and whether listeners are told. */
export interface AppendTarget {
  readonly schema: string;
  readonly notify: boolean;
}

/**
 * Compares and appends in one statement, which is its own transaction: one way to the server and back.
 *
 * Another writer that came between is not seen by the comparison, but holds the number: the primary key then refuses
 * the whole statement. In canonical order only `actor` and `amends` come before `hash`, so the first hash in a line is
 * its own.
 */
function statement({ schema, notify }: AppendTarget): string {
  const entries = `${quoted(schema)}.entries`;
  return `
    with head as materialized (
      select seq, substring(line from '"hash":"([0-9a-f]{64})"') as hash
      from ${entries} where stream = $1 order by seq desc limit 1
    ), twin as materialized (
      select min(seq) as seq from ${entries} where stream = $1 and id = any($4)
    ), added as (
      insert into ${entries} (stream, seq, id, line)
      select $1, given.seq, given.id, given.line
      from unnest($3::int[], $4::text[], $5::text[]) as given (seq, id, line)
      where (select seq from twin) is null
        and coalesce((select seq from head), 0) = $2
        and coalesce((select hash from head), '${GENESIS}') = $6
      returning seq
    )
    select (select seq from twin) as twin, coalesce((select seq from head), 0) as head, count(*)::int as added
      ${notify ? `, case when count(*) > 0 then pg_notify($7, $1)::text end as told` : ''}
    from added`;
}

/** What came of it; throws what the server said when it refused. */
export async function appendLines(
  client: PostgresConnection,
  target: AppendTarget,
  stream: string,
  expectedSeq: number,
  entries: readonly JournalEntry[],
): Promise<AppendOutcome> {
  const { rows } = await client.query(statement(target), [
    stream,
    expectedSeq,
    entries.map((entry) => entry.seq),
    entries.map((entry) => entry.id),
    entries.map((entry) => lineOf(entry)),
    entries[0]?.prev ?? GENESIS,
    ...(target.notify ? [channelOf(target.schema)] : []),
  ]);
  const [row] = rows;
  if (row?.['twin'] !== null) return { outcome: 'duplicate', seq: Number(row?.['twin']) };
  const actualSeq = Number(row['head']);
  if (actualSeq !== expectedSeq) return { outcome: 'conflict', actualSeq };
  if (Number(row['added']) === entries.length) return { outcome: 'ok', headSeq: expectedSeq + entries.length };
  const message = `entry ${expectedSeq + 1} is not chained to the stored one before it`;
  return { outcome: 'failed', why: 'invalid', message };
}

/** Where a stream stands after another writer came between: which of the ids it has, and where it ends. */
export async function placeAfterRace(
  client: PostgresConnection,
  schema: string,
  stream: string,
  ids: readonly string[],
): Promise<AppendOutcome> {
  const { rows } = await client.query(
    `select min(seq) filter (where id = any($2)) as twin, coalesce(max(seq), 0) as head
     from ${quoted(schema)}.entries where stream = $1`,
    [stream, ids],
  );
  const twin = rows[0]?.['twin'];
  return typeof twin === 'number'
    ? { outcome: 'duplicate', seq: twin }
    : { outcome: 'conflict', actualSeq: Number(rows[0]?.['head']) };
}
