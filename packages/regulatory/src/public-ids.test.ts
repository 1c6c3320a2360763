import { readFileSync } from 'node:fs';
import { currentIds } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { register } from './register.ts';

type Listed = Readonly<Record<string, { readonly ids: readonly string[] }>>;

const listed = (JSON.parse(readFileSync(new URL('../../../docs/fact-ids.json', import.meta.url), 'utf8')) as Listed)[
  'regulatory'
];
const published = listed?.ids ?? [];
const inUse = new Set<string>([
  ...register.events.map((event) => event.id),
  ...register.jurisdictions.map((place) => place.code),
]);

describe('the public ids', () => {
  it('are on the committed list, which only grows', () => {
    expect(published.length).toBeGreaterThan(200);
    expect([...inUse].filter((id) => !published.includes(id))).toEqual([]);
  });

  it.each(published)('%s is in use, or a redirect leads from it to what is', (id) => {
    const [current] = currentIds(id);
    expect(current === undefined || inUse.has(current)).toBe(true);
  });
});
