import { describe, expect, it } from 'vitest';
import { findEvents } from './find-events.ts';
import { jurisdictionName } from './jurisdiction-name.ts';
import { jurisdictions } from './jurisdictions.ts';

describe('the name of a place', () => {
  it.each([
    ['US', 'en', 'United States'],
    ['CH', 'fr', 'Suisse'],
    ['EU', 'en', 'European Union'],
    ['UN', 'en', 'United Nations'],
    ['CA-QC', 'en-CA', 'Québec (Canada)'],
    ['US-CO', 'de', 'Colorado (Vereinigte Staaten)'],
    ['AU-ACT', 'en-AU', 'Australian Capital Territory (Australia)'],
  ])('%s in %s is %s', (code, locale, name) => {
    expect(jurisdictionName(code, locale)).toEqual({ ok: true, value: name });
  });

  it.each(jurisdictions)('$code has one that is not its code', ({ code }) => {
    const name = jurisdictionName(code, 'en');
    expect(name.ok && name.value).not.toBe(code);
    expect(name.ok && name.value.length > 2).toBe(true);
  });

  it.each([
    ['XX', 'en', 'jurisdiction.unknown', '"XX"'],
    ['CA', 'not a locale', 'locale.malformed', '"not a locale"'],
  ])('%s in %s is refused: %s', (code, locale, issue, seen) => {
    const name = jurisdictionName(code, locale);
    expect(name.ok ? [] : name.issues.map((one) => one.code)).toEqual([issue]);
    expect(name.ok ? '' : name.issues[0]?.message).toContain(seen);
  });
});

describe('a row by its id', () => {
  it('is found', () => {
    const found = findEvents('R-CA-07');
    expect(found.ok && found.value.map((event) => event.id)).toEqual(['R-CA-07']);
  });

  it.each([
    ['R-CA-99', 'row.unknown'],
    ['toString', 'row.unknown'],
    ['R-AU-XX', 'row.retired'],
  ])('%s is refused: %s', (id, code) => {
    const found = findEvents(id);
    expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
