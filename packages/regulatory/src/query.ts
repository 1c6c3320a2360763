import { type Day, type Issue, parseDay, type Result } from '@mdma-at/evidence';
import type { Jurisdiction, Register } from './jurisdiction.ts';

/** The jurisdiction behind a code, or an issue that says which codes there are. */
export function findJurisdiction(register: Register, code: unknown): Result<Jurisdiction> {
  const found = register.jurisdictions.find((one) => one.code === code);
  if (found) return { ok: true, value: found };
  const codes = register.jurisdictions.map((one) => one.code).join(', ');
  const seen = typeof code === 'string' ? `"${code}"` : typeof code;
  const message = `expected one of the covered ISO 3166 codes (${codes}), saw ${seen}`;
  return { ok: false, issues: [{ path: ['jurisdiction'], code: 'jurisdiction.unknown', message }] };
}

/** A day named in a question, with the name in the path of what is wrong with it. */
export function dayOf(name: string, input: unknown): Result<Day> {
  const day = parseDay(input);
  return day.ok ? day : { ok: false, issues: day.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })) };
}

/** The issues of every part of a question that was refused. */
export function issuesIn(...parts: readonly Result<unknown>[]): readonly Issue[] {
  return parts.flatMap((part) => (part.ok ? [] : part.issues));
}
