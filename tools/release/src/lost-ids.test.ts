import { expect, it } from 'vitest';
import { lostIds } from './lost-ids.ts';

const released = { vitals: { ids: ['siteDemo'], facts: ['V-200', 'V-201'] } };

it('an id that users may have stored stays', () => {
  expect(lostIds(released, released)).toEqual([]);
});

it('a lost id is named with its package', () => {
  expect(lostIds(released, { vitals: { ids: ['siteDemo'], facts: ['V-200'] } })).toEqual([
    'vitals: the id V-201 was published and is lost',
  ]);
});

it('a package that went takes all its ids', () => {
  expect(lostIds(released, {})).toHaveLength(3);
});

it('a new id is no loss', () => {
  const more = { ...released, fhir: { ids: [], facts: ['F-1'] } };
  expect(lostIds(released, more)).toEqual([]);
});
