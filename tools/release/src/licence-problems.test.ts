import { expect, it } from 'vitest';
import { licenceProblems } from './licence-problems.ts';

const zod = { name: 'zod', version: '4.6.7', licenses: [{ license: { id: 'MIT' } }] };

it('a permissive licence is fine', () => {
  expect(licenceProblems([zod])).toEqual([]);
});

it('a licence that nobody allowed is named', () => {
  expect(licenceProblems([{ ...zod, group: '@x', licenses: [{ license: { id: 'AGPL-3.0-only' } }] }])).toEqual([
    '@x/zod@4.6.7 is under AGPL-3.0-only, which nobody allowed',
  ]);
});

it('no licence is no permission', () => {
  expect(licenceProblems([{ name: 'zod', version: '4.6.7' }])).toEqual(['zod@4.6.7 has no licence']);
});

it('a choice of licences that nobody looked at is named', () => {
  expect(licenceProblems([{ ...zod, licenses: [{ expression: '(MIT OR GPL-3.0)' }] }])).toHaveLength(1);
});
