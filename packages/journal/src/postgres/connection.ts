/** One row as the driver gives it. */
export type Row = { readonly [column: string]: unknown };

/** A connection; `pg`’s `Client` and `PoolClient` are such. */
export interface PostgresConnection {
  readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: readonly Row[] }>;
}

/** What a connection tells unasked. */
interface Listening {
  (event: 'error', heard: () => void): unknown;
  (event: 'notification', heard: (notice: { readonly payload?: string | undefined }) => void): unknown;
}

/** A connection lent by a pool. Given back with `true` it is thrown away instead of being lent again. */
export interface LentConnection extends PostgresConnection {
  readonly on: Listening;
  readonly removeListener: Listening;
  readonly release: (broken?: boolean) => void;
}

/** Where connections come from; `pg`’s `Pool` is such. */
export interface PostgresPool {
  readonly connect: () => Promise<LentConnection>;
}
