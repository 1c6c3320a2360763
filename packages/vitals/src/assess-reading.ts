import type { ActionLevel, Assessment, AssessmentFinding, Symptom } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import type { HunterVerdict } from './hunter/assess-hunter.ts';
import { limitFindings, unjudgedLimits } from './limit-findings.ts';
import type { LimitSet } from './limit-set.ts';
import type { News2Score } from './news2/score-news2.ts';
import type { Reading } from './reading.ts';
import { severityOf } from './severity-of.ts';
import { symptomFindings } from './symptom-findings.ts';

/** What a reading is held against, and what else was seen. */
export interface AssessmentOptions {
  readonly baseline: Baseline | 'insufficient';
  /** Always named by the caller; there is no default. */
  readonly limits: LimitSet;
  /** Symptoms present at the time of the reading. */
  readonly symptoms?: readonly Symptom[];
  /** Earlier readings of the same day. Without them nothing can be confirmed, and nothing earlier is still open. */
  readonly previous?: readonly Reading[];
  readonly hunter?: HunterVerdict;
  readonly news2?: News2Score;
  /** The supplemental dose is being decided: a confirmed breach of level 1 then counts as level 2. */
  readonly atSupplementalDecision?: boolean;
}

/**
 * Says what a reading means against the person's own baseline under one set of limits.
 *
 * A breach stays open until a normal value at least the repeat time later; a missing sign never hides a finding and
 * never clears one. The supplemental dose is `clear` only at level 0 with every needed sign measured and a baseline
 * from before the dose; level 1 and every gap block it, and from level 2 on it is on hold. A set that only compares never clears it.
 *
 * @example assessReading(reading, { baseline, limits: limitSets.siteDemo, previous }).supplemental // 'blocked'
 */
export function assessReading(reading: Reading, options: AssessmentOptions): Assessment {
  const { baseline, limits, symptoms = [], previous = [] } = options;
  const earlier = previous.filter((one) => one !== reading && one.at <= reading.at).toSorted((a, b) => a.at - b.at);
  const crossed = limitFindings([...earlier, reading], limits.limits, options);
  const seen = symptomFindings({ ...options, symptoms }, crossed, limits);
  const findings = [...crossed, ...seen].toSorted((a, b) => b.level - a.level);

  const level = levelOf(findings);
  const missing = limits.needs.signs.filter((sign) => !reading.signs[sign]);
  const unjudged = unjudgedLimits(reading, options);
  const complete = missing.length === 0 && unjudged.length === 0;
  const kind = baseline === 'insufficient' ? 'insufficient' : baseline.kind;
  return {
    at: reading.at,
    limits: limits.id,
    level,
    severity: severityOf(findings, { complete }),
    missing,
    baseline: kind,
    unjudged,
    findings,
    supplemental: supplementalOf(level, { passes: complete && kind === 'before-dose' && limits.use !== 'comparison' }),
  };
}

function levelOf(findings: readonly AssessmentFinding[]): ActionLevel {
  return findings.reduce<ActionLevel>((worst, { level }) => (level > worst ? level : worst), 0);
}

function supplementalOf(level: ActionLevel, { passes }: { readonly passes: boolean }): Assessment['supplemental'] {
  switch (level) {
    case 0:
      return passes ? 'clear' : 'blocked';
    case 1:
      return 'blocked';
    case 2:
    case 3:
    case 4:
      return 'hold';
    default:
      return level satisfies never;
  }
}
