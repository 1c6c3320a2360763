import type { AssessmentFinding, Symptom } from './assessment.ts';
import type { HunterVerdict } from './hunter/assess-hunter.ts';
import type { AnyOf, FindingCode, LimitSet, RaisedLevel } from './limit-set.ts';
import type { News2Score } from './news2/score-news2.ts';
import type { Basis } from '@mdma-at/evidence';
import { severityOfLevel } from './severity-of.ts';

/** What was seen in the person besides the measured signs. */
export interface Observed {
  readonly symptoms: readonly Symptom[];
  readonly hunter?: HunterVerdict;
  readonly news2?: News2Score;
}

/** One finding for each symptom, for pictures that symptoms and crossed limits make together, and for the two published scores. */
export function symptomFindings(
  { symptoms, hunter, news2 }: Observed,
  crossed: readonly AssessmentFinding[],
  limits: LimitSet,
): readonly AssessmentFinding[] {
  const findings: AssessmentFinding[] = [];
  for (const rule of limits.symptoms) {
    for (const symptom of rule.symptoms) {
      if (symptoms.includes(symptom)) findings.push(atOnce(`symptom.${symptom}`, rule.level, rule.basis));
    }
  }
  const codes = crossed.map(({ code }) => code);
  const isThere = (part: AnyOf) =>
    part.symptoms.some((symptom) => symptoms.includes(symptom)) || part.limits.some((code) => codes.includes(code));
  for (const { code, parts, level, basis } of limits.emergencies) {
    if (parts.every(isThere)) findings.push(atOnce(code, level, basis));
  }
  if (hunter === 'positive')
    findings.push(atOnce('hunter.positive', limits.hunterPositive.level, limits.hunterPositive.basis));
  const band = news2?.band;
  if (band === 'single-3' || band === 'urgent' || band === 'emergency') {
    findings.push(atOnce(`news2.${band}`, limits.news2[band], limits.news2.basis));
  }
  return findings;
}

function atOnce(code: FindingCode, level: RaisedLevel, basis: Basis): AssessmentFinding {
  return { code, level, severity: severityOfLevel(level, { watch: false }), confirmation: 'not-needed', basis };
}
