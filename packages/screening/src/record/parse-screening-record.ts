import type { Result } from '@mdma-at/evidence';
import { recordIssues } from './record-issues.ts';
import { screeningRecordSchema } from './record.schema.ts';
import type { ScreeningRecord } from './record.ts';

/**
 * Reads a screening record from outside: the record, or every issue in it with its path, what was seen and what was
 * expected. An answer that the record does not know is an issue, never dropped; nothing is converted or clamped.
 *
 * @example
 * parseScreeningRecord({ demographics: { ageYears: 'unknown' } }); // { ok: true, value: … }
 */
export function parseScreeningRecord(input: unknown): Result<ScreeningRecord> {
  const parsed = screeningRecordSchema.safeParse(input, { reportInput: true, jitless: true });
  if (!parsed.success) return { ok: false, issues: recordIssues(parsed.error.issues) };
  return { ok: true, value: parsed.data };
}
