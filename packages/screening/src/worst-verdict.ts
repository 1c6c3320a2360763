import type { CriterionFinding, ScreeningVerdict } from './report.ts';

/** From best to worst. */
const lattice = ['eligible', 'incomplete', 'refer', 'ineligible'] as const satisfies readonly ScreeningVerdict[];

/** The verdict of the worst finding; without any finding nothing was judged, and the verdict is `incomplete`. */
export function worstVerdict(findings: readonly CriterionFinding[]): ScreeningVerdict {
  if (findings.length === 0) return 'incomplete';
  let worst = 0;
  for (const finding of findings) {
    const rank = rankOf(finding);
    if (rank > worst) worst = rank;
  }
  return lattice[worst] ?? 'ineligible';
}

function rankOf({ verdict, kind }: CriterionFinding): number {
  switch (verdict) {
    case 'met':
      return lattice.indexOf('eligible');
    case 'unknown':
      return lattice.indexOf('incomplete');
    case 'not-met':
      return lattice.indexOf(kind === 'absolute' ? 'ineligible' : 'refer');
  }
}
