import type { JudgingRule, RuleLabel } from './rule-label.ts';
import { ruleLabels } from './rule-labels.data.ts';

/** Why a function lies near the line between decision support and a medical device. */
export type NearReason = 'takes-a-signal' | 'time-critical' | 'not-only-for-clinicians' | 'does-not-show-its-basis';

/** A function near the line, with every reason. */
export interface NearDeviceLine {
  readonly rule: JudgingRule;
  readonly reasons: readonly [NearReason, ...NearReason[]];
}

/**
 * Lists the functions that lie near the line between decision support and a medical device, those with most reasons
 * first. It says what to ask a regulatory expert about; it classifies nothing. Functions of a quality team aren't asked.
 */
export function nearDeviceLine(labels: readonly RuleLabel[] = ruleLabels): readonly NearDeviceLine[] {
  return labels
    .filter(({ intendedUser }) => intendedUser !== 'quality-team')
    .flatMap((label): readonly NearDeviceLine[] => {
      const [first, ...more] = reasonsOf(label);
      return first ? [{ rule: label.rule, reasons: [first, ...more] }] : [];
    })
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
}

function reasonsOf({ takes, timeCritical, intendedUser, showsItsBasis }: RuleLabel): readonly NearReason[] {
  const reasons: NearReason[] = [];
  if (takes === 'signal') reasons.push('takes-a-signal');
  if (timeCritical) reasons.push('time-critical');
  if (intendedUser !== 'clinician') reasons.push('not-only-for-clinicians');
  if (!showsItsBasis) reasons.push('does-not-show-its-basis');
  return reasons;
}
