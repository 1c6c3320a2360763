import type { Day } from './basis.ts';
import type { Issue, Result } from './result.ts';

/**
 * Reads a civil day written `YYYY-MM-DD`; a day that no calendar has, such as 2026-02-30, is refused. `path` says where
 * it stood.
 */
export function parseDay(input: unknown, path: Issue['path'] = []): Result<Day> {
  const isWritten = typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input);
  // 30 February is read as 2 March, and of 32 January there is no JSON
  if (isWritten && new Date(input).toJSON()?.slice(0, 10) === input) return { ok: true, value: input as Day };
  const seen = typeof input === 'string' ? `"${input}"` : input === null ? 'null' : typeof input;
  const message = `expected a day of the calendar, written YYYY-MM-DD, saw ${seen}`;
  return { ok: false, issues: [{ path, code: isWritten ? 'day.not-in-calendar' : 'day.format', message }] };
}
