import { addDays, type Day } from '@mdma-at/evidence';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JurisdictionStatus } from './jurisdiction-status.ts';
import { register } from './register.ts';
import { statusOn } from './status-on.ts';
import { windowOf } from './window-of.ts';

const codes = register.jurisdictions.map((place) => place.code);
const anyCode = fc.constantFrom(...codes);
const anyDay = fc.integer({ min: 0, max: 21_550 }).map((count) => addDays('1970-01-01', count));

function rowDays(code: string): ReadonlySet<Day> {
  const parent = register.jurisdictions.find((place) => place.code === code)?.parent;
  const rows = register.events.filter((event) => event.jurisdiction === code || event.jurisdiction === parent);
  const dates = rows.flatMap((event) => [event.date, ...event.effects.map((effect) => effect.from)]);
  return new Set(
    dates
      .filter((date) => date !== 'unknown')
      .map(windowOf)
      .flatMap((window) => [window.earliest, window.latest]),
  );
}

function picture(code: string, day: Day): Partial<JurisdictionStatus> {
  const result = statusOn(code, day, { includeUnverified: true });
  if (!result.ok) throw new Error('a covered place on a day of the calendar has an answer');
  const { on: _on, staleness: _staleness, ...rest } = result.value;
  return rest;
}

describe('for every place and any day', () => {
  it('the answer changes only on a day that a row has', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (code, day) => {
        fc.pre(!rowDays(code).has(day));
        expect(picture(code, day)).toEqual(picture(code, addDays(day, -1)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['US', 'CA', 'AU'])('%s answers differently on each day on which one of its rows happened', (code) => {
    const days = register.events
      .filter((event) => event.jurisdiction === code && event.commencement === 'confirmed' && event.date !== 'unknown')
      .flatMap((event) => (event.date === 'unknown' ? [] : [windowOf(event.date).earliest]));
    expect(days.length).toBeGreaterThan(10);
    for (const day of days) expect(picture(code, day)).not.toEqual(picture(code, addDays(day, -1)));
  });

  it('no row is shown before it was recorded, and nothing is verified further than that', () => {
    fc.assert(
      fc.property(anyCode, anyDay, anyDay, (code, day, knownOn) => {
        const result = statusOn(code, day, { knownOn, includeUnverified: true });
        const shown = result.ok ? [...result.value.facts, ...result.value.undated] : [];
        expect(shown.filter((event) => event.recordedAt > knownOn)).toEqual([]);
        const { verifiedTo, staleness } = result.ok ? result.value : { verifiedTo: null, staleness: '' };
        expect(verifiedTo === null || verifiedTo <= knownOn).toBe(true);
        expect(staleness === 'within_verified').toBe(verifiedTo !== null && day <= verifiedTo);
      }),
      { numRuns: 500 },
    );
  });

  it('no unpublished row is shown unasked, and no scheduled change is in force', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (code, day) => {
        const result = statusOn(code, day);
        const shown = result.ok ? result.value.facts : [];
        expect(shown.filter((event) => !event.publish || event.commencement !== 'confirmed')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is asked comes back as a result', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        (code, day) => typeof statusOn(code as string, day as string).ok === 'boolean',
      ),
    );
  });
});
