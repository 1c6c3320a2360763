import type { Narrative } from '@medplum/fhirtypes';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain words as a FHIR narrative; nothing in them is read as markup. */
export function narrativeOf(words: string): Narrative {
  const escaped = words.replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign);
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${escaped}</div>` };
}
