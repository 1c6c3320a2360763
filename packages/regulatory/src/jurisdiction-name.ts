import type { Result } from '@mdma-at/evidence';
import { findJurisdiction } from './query.ts';
import { register } from './register.ts';

/**
 * What a place is called in a language: countries as `Intl.DisplayNames` has them. For parts of a country, which it
 * does not know, the place's own name with the country's. An unknown code and a malformed locale come back as issues.
 *
 * @example jurisdictionName('CH', 'fr') // 'Suisse'
 * @example jurisdictionName('US-CO', 'de') // 'Colorado (Vereinigte Staaten)'
 */
export function jurisdictionName(code: string, locale: string): Result<string> {
  const place = findJurisdiction(register, code);
  if (!place.ok) return place;
  const country = countryName(place.value.parent ?? place.value.code, locale);
  if (country === undefined) {
    const message = `expected a BCP 47 locale such as en-CA, saw "${locale}"`;
    return { ok: false, issues: [{ path: ['locale'], code: 'locale.malformed', message }] };
  }
  return { ok: true, value: place.value.name === undefined ? country : `${place.value.name} (${country})` };
}

function countryName(code: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code);
  } catch {
    return undefined;
  }
}
