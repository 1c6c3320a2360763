import type { FactId, Instant, Issue, Result } from '@mdma-at/evidence';
import type { ScreeningReport, ScreeningVerdict } from './report.ts';
import { worstVerdict } from './worst-verdict.ts';

/** A clinician's decision that one finding does not stand in this person's way. */
export interface FindingOverride {
  readonly criterion: FactId;
  /** Who decided, by name. */
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** A report with what clinicians decided beside it. The findings and the verdict stay as they were. */
export interface OverriddenReport extends ScreeningReport {
  /** From the first to the last decision. */
  readonly overrides: readonly FindingOverride[];
  /** What the verdict would be if the overridden findings were met. */
  readonly verdictWithOverrides: ScreeningVerdict;
}

/**
 * Puts a named clinician's decision beside a finding that is not met. Only a relative finding or one of judgement can
 * be overridden; an absolute one never, and an unknown one wants an answer instead.
 */
export function overrideFinding(
  report: ScreeningReport | OverriddenReport,
  override: FindingOverride,
): Result<OverriddenReport> {
  const issues = [...unsigned(override), ...notOverridable(report, override)];
  if (issues.length > 0) return { ok: false, issues };
  const overrides = [...('overrides' in report ? report.overrides : []), override];
  const overridden = new Set(overrides.map(({ criterion }) => criterion));
  const standing = report.findings.filter(({ id, verdict }) => verdict === 'unknown' || !overridden.has(id));
  const verdictWithOverrides = standing.length === 0 ? 'eligible' : worstVerdict(standing);
  return { ok: true, value: { ...report, overrides, verdictWithOverrides } };
}

function unsigned({ by, reason, at }: FindingOverride): readonly Issue[] {
  return [
    ...(isText(by) ? [] : [issue('by', 'not-named', 'expected the name of the clinician who decides')]),
    ...(isText(reason) ? [] : [issue('reason', 'no-reason', 'expected a reason')]),
    ...(Number.isInteger(at) ? [] : [issue('at', 'no-moment', 'expected the moment of the decision')]),
  ];
}

function notOverridable(report: ScreeningReport, { criterion }: FindingOverride): readonly Issue[] {
  const finding = report.findings.find(({ id }) => id === criterion);
  if (!finding) return [issue('criterion', 'no-such-finding', `seen ${criterion}, expected a finding of this report`)];
  const { kind, verdict } = finding;
  if (kind !== 'relative' && kind !== 'judgement') {
    const message = `${criterion} is ${kind}; only a relative finding or one of judgement can be overridden`;
    return [issue('criterion', 'not-overridable', message)];
  }
  if (verdict === 'not-met') return [];
  const message = verdict === 'unknown' ? `${criterion} waits for an answer` : `${criterion} is met`;
  return [issue('criterion', 'nothing-to-override', message)];
}

function isText(seen: unknown): boolean {
  return typeof seen === 'string' && seen.trim() !== '';
}

function issue(path: string, code: string, message: string): Issue {
  return { path: [path], code, message };
}
