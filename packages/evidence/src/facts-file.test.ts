import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = z.fromJSONSchema(read('../facts.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
const file = read('../facts.json') as { readonly data: object };

const others = ['fhir', 'protocol', 'regulatory', 'screening', 'simulator', 'vitals'];

describe('facts.json, for readers and programs without TypeScript', () => {
  it('keeps to its schema', () => {
    const parsed = schema.safeParse(file);
    expect(parsed.success ? [] : parsed.error.issues.slice(0, 3)).toEqual([]);
  });

  it.each(others)('of %s keeps to the same schema', (folder) => {
    const parsed = schema.safeParse(read(`../../${folder}/facts.json`));
    expect(parsed.success ? [] : parsed.error.issues.slice(0, 3)).toEqual([]);
  });

  it.each([
    ['an unknown mark', { facts: ['P-EFX-01'], verification: 'certain', cites: [] }],
    ['no mark', { facts: ['P-EFX-01'], cites: [] }],
    ['an id that is none of a fact', { facts: ['X-1'], verification: 'primary', cites: [] }],
  ])('would not with %s', (_name, basis) => {
    expect(schema.safeParse({ ...file, data: { wrong: { group: { value: 1, basis } } } }).success).toBe(false);
  });
});
