import type { AssessmentFinding, Severity } from './assessment.ts';
import type { RaisedLevel } from './limit-set.ts';

const order = ['none', 'incomplete', 'advisory', 'warning', 'critical'] as const satisfies readonly Severity[];

/** How loudly one finding is said: levels 1 and 2 warn, 3 and 4 are critical, a limit that is only watched is advisory. */
export function severityOfLevel(
  level: RaisedLevel,
  { watch }: { readonly watch: boolean },
): 'advisory' | 'warning' | 'critical' {
  switch (level) {
    case 1:
      return watch ? 'advisory' : 'warning';
    case 2:
      return 'warning';
    case 3:
    case 4:
      return 'critical';
    default:
      return level satisfies never;
  }
}

/** How loudly a whole assessment is said. What is missing never hides a finding and is never silent. */
export function severityOf(
  findings: readonly AssessmentFinding[],
  { complete }: { readonly complete: boolean },
): Severity {
  const loudest = Math.max(-1, ...findings.map(({ severity = 'critical' }) => order.indexOf(severity)));
  return order[loudest] ?? (complete ? 'none' : 'incomplete');
}
