import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@mdma-at/build-kit/postgres';
import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importJournal } from './import-journal.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
const [first = '', amending = '', verifying = '', signing = '', postgres = '', ...more] = examples;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mdma-at-readme-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What code prints that a reader puts together from blocks of the README. */
async function printed(...code: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, 'blocks.md');
  writeFileSync(file, `\`\`\`ts\n${code.join('\n')}\`\`\`\n`);
  return (await runReadmeExample(import.meta.url, file)).output;
}

describe('every example of the README', () => {
  const begun = ['accepted accepted refused', '1 2', 'line 2, entry 1: chain.hash'];

  it('the first prints what the README says', async () => {
    expect(await printed(first)).toEqual(begun);
  });

  it('an entry is amended, and both readings are told', async () => {
    expect((await printed(first, amending)).slice(3)).toEqual(['1000 900 the cup was empty earlier']);
  });

  it('a file is verified, and a cut end is found by the anchor alone', async () => {
    const [told, shown, ...rest] = (await printed(first, verifying)).slice(3);
    expect([told, rest]).toEqual(['true true', []]);
    expect(shown).toMatch(/^entry 2: saw 1 entries, expected entry 2 with the hash [0-9a-f]{64}$/);
  });

  it('an anchor is signed, and another one is not taken', async () => {
    expect((await printed(first, signing)).slice(3)).toEqual(['true false']);
  });

  it('a store is kept in PostgreSQL', async () => {
    const database = await startPostgres();
    const ownerClient = new Client({ connectionString: database.connectionString });
    await ownerClient.connect();
    try {
      await ownerClient.query(`create role clinic_app login password 'readme'`);
      Object.assign(globalThis, { ownerClient, connectionString: database.as('clinic_app', 'readme') });
      expect(await printed(postgres)).toEqual(['true 7']);
    } finally {
      await ownerClient.query('drop owned by clinic_app');
      await ownerClient.query('drop role clinic_app');
      await ownerClient.end();
      await database.stop();
    }
  });

  it('and there is none that did not run', () => {
    expect([examples.length, more]).toEqual([5, []]);
  });

  it('the command for a reader without this package runs as it stands', async () => {
    const [, command = ''] = /```sh\n(node verify-a-journal[^\n]*)\n```/.exec(readme) ?? [];
    const file = (await printed(first, 'console.log(file);'))[3] ?? '';
    writeFileSync(join(folder, 'day.journal.jsonl'), file);
    const imported = importJournal(file);
    const hash = imported.ok ? imported.value.head.hash : 'none';
    const [name, script = '', ...rest] = command.replace('<hash>', hash).split(' ');
    expect([name, script]).toEqual(['node', 'verify-a-journal.mjs']);
    const docs = join(import.meta.dirname, '../../../docs');
    const ran = spawnSync(process.execPath, [join(docs, script), ...rest], { cwd: folder, encoding: 'utf8' });
    expect(ran.stdout).toBe(`whole: today, 2 entries, head ${hash}\n`);
  });
});
