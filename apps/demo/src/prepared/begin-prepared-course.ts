import type { Instant } from '@mdma-at/evidence';
import type { Record } from '../record/record.ts';
import { preparedMorning } from './prepared-people.ts';

/** Begins a course that stands on the morning of its first dosing day, with the day opened. Whether it was saved. */
export async function beginPreparedCourse(record: Record, participant: string, now: Instant): Promise<boolean> {
  for (const journal of preparedMorning(participant, now)) {
    const stored = await record.adopt(journal);
    if (stored.outcome === 'failed' || stored.outcome === 'unknown') return false;
  }
  return true;
}
