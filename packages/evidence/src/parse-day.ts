import type { Day } from './basis.ts';
import type { Result } from './result.ts';

/** Reads a civil day written `YYYY-MM-DD`; a day that no calendar has, such as 2026-02-30, is refused. */
export function parseDay(input: unknown): Result<Day> {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(input)) {
    return refused('day.format', `expected a day written YYYY-MM-DD, saw ${show(input)}`);
  }
  const moment = Date.parse(`${input}T00:00:00Z`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== input) {
    return refused('day.not-in-calendar', `expected a day that the calendar has, saw ${show(input)}`);
  }
  return { ok: true, value: input as Day };
}

function refused(code: string, message: string): Result<Day> {
  return { ok: false, issues: [{ path: [], code, message }] };
}

function show(input: unknown): string {
  return typeof input === 'string' ? `"${input}"` : input === null ? 'null' : typeof input;
}
