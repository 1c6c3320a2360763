import { criteriaSets, screen } from '@mdma-at/screening';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator.ts';

const { knows } = createTranslator('en-CA');

describe.each(Object.entries(criteriaSets))('the criteria of %s', (_, set) => {
  const all = [...set.criteria, ...set.acceptable];

  it('each has words of its own', () => {
    expect(all.map(({ id }) => id).filter((id) => !knows('criterion', id))).toEqual([]);
  });

  it('every answer that they wait for has a name', () => {
    const { missing } = screen({}, set, { on: '2026-08-14', accept: set.acceptable.map(({ id }) => id) });
    expect(missing.filter((path) => !knows('answerName', path))).toEqual([]);
  });
});
