import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs the real linter with only our rules on a piece of code and returns the rules that it broke, with their lines. */
function lint(code: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mdma-at-lint-'));
  try {
    writeFileSync(join(folder, 'code.ts'), code);
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({
        jsPlugins: [join(import.meta.dirname, 'plugin.ts')],
        categories: { correctness: 'off' },
        rules: {
          'mdma-at/no-ambient-clock': 'error',
          'mdma-at/no-export-all': 'error',
          'mdma-at/no-judging': 'error',
          'mdma-at/whole-zod': 'error',
        },
      }),
    );
    const oxlint = join(import.meta.dirname, '../../../node_modules/.bin/oxlint');
    const { stdout, stderr } = spawnSync(oxlint, ['--format', 'unix', 'code.ts'], { cwd: folder, encoding: 'utf8' });
    if (!/\d+ problem|^$/.test(stdout.trim())) throw new Error(stdout + stderr);
    return [...stdout.matchAll(/code\.ts:(\d+):.*?mdma-at\(([a-z-]+)\)/g)].map((match) => `${match[1]} ${match[2]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  'export const now = Date.now();',
  'export const now = new Date();',
  'export const now = Date();',
  'export const chance = Math.random();',
  'export const id = crypto.randomUUID();',
  'export const tick = performance.now();',
])('[RULE-3] refuses the clock and chance: %s', (code) => {
  expect(lint(code)).toEqual(['1 no-ambient-clock']);
});

it('a date made from an argument is no clock', () => {
  expect(lint('export const day = (at: number) => new Date(at);')).toEqual([]);
});

it('refuses an export that does not name what it exports', () => {
  expect(lint("export * from './other.ts';")).toEqual(['1 no-export-all']);
});

it('refuses the import of zod that does not tree-shake, and takes the one that does', () => {
  expect(lint("import { z } from 'zod';\nexport const s = z;")).toEqual(['1 whole-zod']);
  expect(lint("import * as z from 'zod';\nexport const s = z;")).toEqual([]);
});

it.each([
  'export const high = (systolic: number) => systolic > 160;',
  'export const high = (reading: { systolic: string }) => Number(reading.systolic) >= 160;',
  'export const low = (value: number, limit: { low: number }) => value < limit.low;',
  'export const celsius = (f: number) => (f - 32) / 1.8;',
  "export const load = () => fetch('/readings');",
  "export const socket = () => new WebSocket('wss://example.org');",
])('refuses a component that judges, converts or fetches: %s', (code) => {
  expect(lint(code)).toEqual(['1 no-judging']);
});

it('what is only about places on a screen may be compared', () => {
  expect(lint('export const fits = (width: number, room: number) => width <= room;')).toEqual([]);
});
