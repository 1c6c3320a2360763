import type { Basis, Issue, Result } from '@mdma-at/evidence';
import type { ChangeLevel, ChangeRule } from './change-rules.data.ts';

/** A total of one scale. The scale is part of the value: totals of two scales are never compared. */
export interface ScaleTotal {
  readonly scale: ChangeRule['scale'];
  readonly total: number;
}

/** How far a total fell, and what one source calls that. */
export interface AssessedChange {
  /** Points gained towards health; negative where it got worse. */
  readonly points: number;
  readonly reached: readonly ChangeLevel['level'][];
  readonly basis: Basis;
}

/**
 * What a change of totals amounts to under a rule chosen by name. Totals of different scales, or of another scale than
 * the rule's, are refused.
 */
export function assessChange(before: ScaleTotal, after: ScaleTotal, rule: ChangeRule): Result<AssessedChange> {
  const issues = [...fault('before', before, rule), ...fault('after', after, rule)];
  if (issues.length > 0) return { ok: false, issues };
  const points = before.total - after.total;
  const reached = rule.levels.filter(
    ({ pointsAtLeast, endAtMost }) => points >= pointsAtLeast && (endAtMost === undefined || after.total <= endAtMost),
  );
  return { ok: true, value: { points, reached: reached.map(({ level }) => level), basis: rule.basis } };
}

function fault(name: string, { scale, total }: ScaleTotal, rule: ChangeRule): readonly Issue[] {
  if (scale !== rule.scale) {
    return [{ path: [name, 'scale'], code: 'other-scale', message: `seen ${scale}, expected ${rule.scale}` }];
  }
  if (Number.isInteger(total) && total >= 0) return [];
  return [
    { path: [name, 'total'], code: 'not-a-total', message: `seen ${String(total)}, expected a whole number from 0` },
  ];
}
