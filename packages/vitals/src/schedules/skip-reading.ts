import type { Instant, Issue, Result } from '@mdma-at/evidence';

/** Why a reading was left out. */
export type SkipReason = 'participant-declined' | 'would-disturb' | 'device-failed' | 'emergency' | 'other';

/** A reading that was left out on purpose: which one, who says so, and why. */
export interface SkippedReading {
  /** When it would have been due. */
  readonly dueAt: Instant;
  readonly at: Instant;
  readonly by: string;
  readonly reason: SkipReason;
  /** In words; needed when the reason is `other`. */
  readonly text?: string;
}

const reasons: readonly string[] = [
  'participant-declined',
  'would-disturb',
  'device-failed',
  'emergency',
  'other',
] satisfies readonly SkipReason[];

/** Accepts a skipped reading with its reason and the name of who skipped it; refuses it without. It stays a gap. */
export function skipReading(skipped: SkippedReading): Result<SkippedReading> {
  const issues: Issue[] = [];
  if (!reasons.includes(skipped.reason)) {
    issues.push({
      path: ['reason'],
      code: 'skip.no-reason',
      message: `saw ${String(skipped.reason)}; expected one of ${reasons.join(', ')}`,
    });
  }
  if (skipped.reason === 'other' && !skipped.text?.trim()) {
    issues.push({ path: ['text'], code: 'skip.no-text', message: 'saw no words; expected them with the reason other' });
  }
  if (typeof skipped.by !== 'string' || skipped.by.trim() === '') {
    issues.push({ path: ['by'], code: 'skip.nobody', message: 'saw no name; expected who left the reading out' });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: skipped };
}
