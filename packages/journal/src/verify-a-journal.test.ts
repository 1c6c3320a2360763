import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importJournal } from './import-journal.ts';
import { known } from './tally.fixtures.ts';

const script = join(import.meta.dirname, '../../../docs/verify-a-journal.mjs');
const golden = (name: string): string => join(import.meta.dirname, '../golden', `${name}.journal.jsonl`);
const text = readFileSync(golden('plain-day'), 'utf8');
const lines = text.split('\n');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mdma-at-verify-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the script says of a file, as a reader without our code sees it. */
function run(file: string, ...anchor: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, ...anchor], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('the script that verifies an exported journal without this package', () => {
  it('needs nothing but Node, and no more than sixty lines', () => {
    const source = readFileSync(script, 'utf8');
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['node:crypto', 'node:fs']);
    expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  it.each(['plain-day', 'amended-day', 'unusual-day'])('finds %s whole, and its head is ours', (name) => {
    const imported = importJournal(readFileSync(golden(name), 'utf8'));
    const { status, said } = run(golden(name));
    expect([status, said]).toEqual([0, expect.stringContaining(imported.ok ? imported.value.head.hash : 'not ours')]);
  });

  it.each<readonly [string, string, RegExp]>([
    ['an amount that was changed', text.replace('"amount":4', '"amount":5'), /^line 3: was changed/],
    ['a header that was changed', text.replace('"exportedBy":"anna"', '"exportedBy":"ben"'), /^line 1: was changed/],
    ['a line that is missing', lines.toSpliced(3, 1).join('\n'), /\(entry 3\) has the number 4/],
    ['two lines exchanged', lines.with(3, known(lines[4])).with(4, known(lines[3])).join('\n'), /not linked/],
    ['a line that is there twice', lines.toSpliced(4, 0, known(lines[3])).join('\n'), /id of an earlier entry/],
    ['a tail that was cut', `${lines.slice(0, 6).join('\n')}\n`, /says 8 entries, but there are 5/],
    ['a line that was cut', text.slice(0, -40), /the file was cut/],
    ['a space', text.replace('"amount":4', '"amount": 4'), /not the only way/],
    ['a member twice', text.replace('"amount":4', '"amount":4,"amount":4'), /not the only way/],
    ['junk', text.replace('{"actor"', '<actor'), /is not JSON/],
  ])('names %s', (_, damaged, expected) => {
    const file = join(folder, 'damaged.journal.jsonl');
    writeFileSync(file, damaged);
    const { status, said } = run(file);
    expect(status).toBe(1);
    expect(said).toMatch(expected);
    expect(said.trimEnd().split('\n').at(-1)).toBe('NOT WHOLE');
    expect(importJournal(damaged).ok).toBe(false);
  });

  it('shows a file written anew, and one that was cut with its header, against an anchor', () => {
    const head = 'e51e538e5e6db227ad1a744b92375c58875bccf5c44991d654e50da05f002246';
    expect(run(golden('plain-day'), '8', head).status).toBe(0);
    expect(run(golden('plain-day'), '8', '0'.repeat(64))).toMatchObject({ status: 1 });
    expect(run(golden('amended-day'), '8', head).said).toContain('not the one the anchor was taken of');
    expect(run(golden('unusual-day'), '8', head).said).toContain('the end was cut');
  });
});
