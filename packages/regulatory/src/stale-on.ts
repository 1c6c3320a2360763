import { type Day, parseDay, type Result } from '@mdma-at/evidence';
import { register } from './register.ts';
import { windowOf } from './window-of.ts';

/** A jurisdiction whose picture may have changed since anybody looked. */
export interface StaleJurisdiction {
  readonly jurisdiction: string;
  readonly verifiedTo: Day | null;
  readonly reviewBy: Day;
  readonly because: readonly ('never_verified' | 'beyond_verified' | 'review_due')[];
}

/** Which jurisdictions an answer about a day would be beyond what was verified for, or are due for review. */
export function staleOn(day: string): Result<readonly StaleJurisdiction[]> {
  const on = parseDay(day, ['day']);
  if (!on.ok) return on;
  const stale = register.jurisdictions.flatMap(({ code, verifiedTo, reviewBy }) => {
    const checked = verifiedTo === null ? null : windowOf(verifiedTo).earliest;
    const because = [
      ...(checked === null ? (['never_verified'] as const) : []),
      ...(checked !== null && on.value > checked ? (['beyond_verified'] as const) : []),
      ...(on.value > reviewBy ? (['review_due'] as const) : []),
    ];
    return because.length === 0 ? [] : [{ jurisdiction: code, verifiedTo: checked, reviewBy, because }];
  });
  return { ok: true, value: stale };
}
