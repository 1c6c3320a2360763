export type { LentConnection, PostgresConnection, PostgresPool, Row } from './connection.ts';
export type { TablesOptions } from './create-journal-tables.ts';
export { createJournalTables } from './create-journal-tables.ts';
export type { PostgresOptions } from './open-store.ts';
export { openStore } from './open-store.ts';
