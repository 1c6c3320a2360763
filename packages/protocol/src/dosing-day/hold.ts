import type { Instant } from '@mdma-at/evidence';
import { holdRule } from './rules.data.ts';
import type { DayCase } from './state.ts';

/** A hold on all dosing: the newest reading that asked for it, and how far up the action ladder that was. */
export interface Hold {
  readonly since: Instant;
  readonly level: number;
}

/**
 * The hold in force, if any. Every reading from the holding level on holds in the same step; only a release that
 * came after the newest such reading, and after it was written down, ends it.
 */
export function holdOf({ ledger, readings }: Pick<DayCase, 'ledger' | 'readings'>): Hold | undefined {
  const holding = readings.findLast(
    (reading) => reading.assessment !== 'unassessed' && reading.assessment.level >= holdRule.fromLevel,
  );
  if (!holding || holding.assessment === 'unassessed') return undefined;
  const released = ledger['hold.released'].some(
    (release) => release.at > holding.at && release.recordedAt >= holding.recordedAt,
  );
  return released ? undefined : { since: holding.at, level: holding.assessment.level };
}
