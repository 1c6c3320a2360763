import { type Day, type Issue, parseDay, type Result } from '@mdma-at/evidence';
import { endOfTime } from './events-known.ts';
import type { Jurisdiction, Register } from './jurisdiction.ts';

/** The jurisdiction behind a code, or an issue that says which codes there are. */
export function findJurisdiction({ jurisdictions }: Register, input: unknown): Result<Jurisdiction> {
  const codes = jurisdictions.map(({ code }) => code);
  const value = jurisdictions[codes.indexOf(input as string)];
  if (value) return { ok: true, value };
  const seen = typeof input === 'string' ? `"${input}"` : input === null ? 'null' : typeof input;
  const message = `expected one of ${codes.join(', ')}, saw ${seen}`;
  return { ok: false, issues: [{ path: ['jurisdiction'], code: 'jurisdiction.unknown', message }] };
}

/** The day as known on which a question is asked; the end of time where it is about what is known now. */
export function knownOnOf({ knownOn = endOfTime }: { readonly knownOn?: string }): Result<Day> {
  return parseDay(knownOn, ['knownOn']);
}

/** The issues of every part of a question that was refused. */
export function issuesIn(...parts: readonly Result<unknown>[]): readonly Issue[] {
  return parts.flatMap((part) => (part.ok ? [] : part.issues));
}
