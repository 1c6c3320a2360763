import { expect, it } from 'vitest';
import { guardRegistry } from './guard-registry.ts';

const local = 'http://127.0.0.1:4873';

it('publishes when every tool and every tarball names the registry of this machine', () => {
  const targets = [
    { who: 'npm', registry: `${local}/` },
    { who: 'pnpm', registry: local },
  ];
  expect(guardRegistry(local, targets)).toEqual([]);
});

it('refuses when one tool would go elsewhere', () => {
  const targets = [
    { who: 'npm', registry: local },
    { who: 'pnpm', registry: 'https://registry.npmjs.org/' },
  ];
  expect(guardRegistry(local, targets)).toEqual([
    'pnpm would publish to https://registry.npmjs.org/, not to http://127.0.0.1:4873',
  ]);
});

it('refuses when a tool does not answer', () => {
  expect(guardRegistry(local, [{ who: 'npm', registry: undefined }])).toEqual([
    'npm does not say where it would publish',
  ]);
});

it('refuses when nobody was asked', () => {
  expect(guardRegistry(local, [])).toEqual(['nobody was asked where it would publish']);
});

it.each(['https://registry.npmjs.org', 'http://localhost.example:4873', 'http://127.0.0.1'])(
  'refuses a registry that is not on this machine: %s',
  (registry) => {
    expect(guardRegistry(registry, [{ who: 'npm', registry }])).toEqual([
      `${registry} is not a registry of this machine`,
    ]);
  },
);

it('another port of this machine is another registry', () => {
  expect(guardRegistry(local, [{ who: 'npm', registry: 'http://127.0.0.1:4874' }])).toHaveLength(1);
});
