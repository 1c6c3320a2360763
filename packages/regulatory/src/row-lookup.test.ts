import { addDays, type Day } from '@mdma-at/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsInForce } from './effects-in-force.ts';
import { eventsKnown } from './events-known.ts';
import { register } from './register.ts';
import { rowLookup } from './row-lookup.ts';
import { seriesOf } from './series-of.ts';

const anyDay = fc.integer({ min: 0, max: 21_550 }).map((count) => addDays('1970-01-01', count));
const anyCode = fc.constantFrom(...register.jurisdictions.map((place) => place.code));
const anySeries = fc.constantFrom(...new Set(register.events.flatMap((event) => event.effects.map(seriesOf))));

describe('a single row on a day', () => {
  const lookUp = rowLookup(register);

  it.each<[Day, string | null | undefined]>([
    ['1985-06-30', undefined],
    ['1985-07-01', 'I'],
    ['1987-12-21', 'I'],
    ['1988-01-27', null],
    ['1988-03-22', null],
    ['1988-03-23', 'I'],
    ['2026-07-01', 'I'],
  ])('US federal schedule on %s: %s', (day, label) => {
    const effect = lookUp('US', 'substanceControl/US_CSA/', day)?.effect;
    expect(effect?.on === 'substanceControl' ? effect.label : undefined).toBe(label);
  });

  it('of a place or a series without rows is nothing', () => {
    expect(lookUp('XX', 'productAuthorisation', '2024-01-01')).toBeUndefined();
    expect(lookUp('LU', 'productAuthorisation', '2024-01-01')).toBeUndefined();
  });

  it('is what the full answer rests on, whatever was known and however inexact the date', () => {
    fc.assert(
      fc.property(anyCode, anySeries, anyDay, fc.option(anyDay), fc.boolean(), (code, series, day, knownOn, all) => {
        const filter = { includeUnverified: all, ...(knownOn === null ? {} : { knownOn }) };
        const slow = effectsInForce(eventsKnown(register.events, filter), day).find(
          ({ event, effect }) => event.jurisdiction === code && seriesOf(effect) === series,
        );
        expect(rowLookup(register, filter)(code, series, day)).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
  });

  it('settles every row of every series on the day on which it does so in the full answer', () => {
    for (const event of register.events) {
      for (const effect of event.effects) {
        const window = typeof effect.from === 'string' ? [effect.from] : [effect.from.earliest, effect.from.latest];
        for (const day of window.flatMap((one) => [addDays(one, -1), one, addDays(one, 1)])) {
          const slow = effectsInForce(eventsKnown(register.events, {}), day).find(
            (one) => one.event.jurisdiction === event.jurisdiction && seriesOf(one.effect) === seriesOf(effect),
          );
          expect(lookUp(event.jurisdiction, seriesOf(effect), day)).toEqual(slow);
        }
      }
    }
  });
});
