import type { CriterionFinding, ScreeningVerdict } from './report.ts';

/** From best to worst. */
const lattice = ['eligible', 'incomplete', 'refer', 'ineligible'] as const satisfies readonly ScreeningVerdict[];

/** The verdict of the worst finding; without any finding nothing was judged, and the verdict is `incomplete`. */
export function worstVerdict(findings: readonly CriterionFinding[]): ScreeningVerdict {
  if (findings.length === 0) return 'incomplete';
  const verdicts = new Set(findings.map(verdictOf));
  return lattice.findLast((verdict) => verdicts.has(verdict)) ?? 'incomplete';
}

function verdictOf({ verdict, kind }: CriterionFinding): ScreeningVerdict {
  switch (verdict) {
    case 'met':
      return 'eligible';
    case 'unknown':
      return 'incomplete';
    case 'not-met':
      return kind === 'absolute' ? 'ineligible' : 'refer';
  }
}
