import type { AssessmentFinding } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import type { Limit, LimitSet } from './limit-set.ts';
import { minute } from './minute.ts';
import type { Reading } from './reading.ts';
import { severityOfLevel } from './severity-of.ts';
import { type Threshold, thresholdOf } from './threshold-of.ts';
import { type Breach, traceBreach } from './trace-breach.ts';

/** What the limits are held against. */
export interface LimitContext {
  readonly baseline: Baseline | 'insufficient';
  readonly limits: LimitSet;
  /** At the decision about the supplemental dose a confirmed breach rises to the level that withholds it. */
  readonly atSupplementalDecision?: boolean;
}

/** One finding for every limit that is crossed, or was crossed and is not yet cleared, in readings in order of time. */
export function limitFindings(
  readings: readonly Reading[],
  judged: readonly Limit[],
  context: LimitContext,
): readonly AssessmentFinding[] {
  return judged.flatMap((limit) => limitFinding(readings, limit, context) ?? []);
}

/**
 * Codes of the limits that this reading could not be held against, because its baseline lacks the sign; and of needed
 * signs for which the set has no limit, so that nothing is known about them.
 */
export function unjudgedLimits({ signs }: Reading, { baseline, limits }: LimitContext): readonly string[] {
  const withoutBaseline = limits.limits.filter((limit) => signs[limit.sign] && !thresholdOf(limit, baseline));
  const withoutLimit = limits.needs.signs.filter((sign) => !limits.limits.some((limit) => limit.sign === sign));
  return [...withoutBaseline.map(({ code }) => code), ...withoutLimit.map((sign) => `${sign}.no-limit`)];
}

function limitFinding(
  readings: readonly Reading[],
  limit: Limit,
  context: LimitContext,
): AssessmentFinding | undefined {
  const threshold = thresholdOf(limit, context.baseline);
  if (!threshold) return undefined;
  const repeatAfterMs = context.limits.repeat.afterMinutes * minute;
  const breach = traceBreach(readings, limit, { threshold: threshold.value, repeatAfterMs });
  if (!breach) return undefined;
  return findingOf(limit, { breach, threshold }, context);
}

/** What an open breach of a limit says. */
export function findingOf(
  limit: Limit,
  { breach, threshold }: { readonly breach: Breach; readonly threshold: Threshold },
  context: LimitContext,
): AssessmentFinding {
  const repeatAfterMs = context.limits.repeat.afterMinutes * minute;
  const level = levelOf(limit, breach.confirmed, context);
  const waits = limit.repeat === 'confirms' && !breach.confirmed;
  return {
    code: limit.code,
    level,
    severity: severityOfLevel(level, { watch: limit.watch === true }),
    sign: limit.sign,
    observed: breach.observed,
    observedAt: breach.lastAt,
    limit: { comparator: limit.comparator, text: threshold.text, unit: breach.observed.unit },
    confirmation: limit.repeat === 'not-needed' ? 'not-needed' : breach.confirmed ? 'confirmed' : 'awaiting-repeat',
    ...(waits ? { repeatDueAt: breach.lastAt + repeatAfterMs } : {}),
    basis: limit.basis,
  };
}

function levelOf(limit: Limit, confirmed: boolean, { limits, atSupplementalDecision }: LimitContext): Limit['level'] {
  if (!confirmed) return limit.level;
  const level = limit.repeatedLevel ?? limit.level;
  return atSupplementalDecision && limits.confirmedAtDecision.level > level ? limits.confirmedAtDecision.level : level;
}
