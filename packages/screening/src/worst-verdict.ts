import type { CriterionFinding, ScreeningVerdict } from './report.ts';

/** From best to worst. */
const lattice = ['eligible', 'incomplete', 'refer', 'ineligible'] as const satisfies readonly ScreeningVerdict[];

/** The verdict of the worst finding; without any finding nothing was judged, and the verdict is `incomplete`. */
export function worstVerdict(findings: readonly CriterionFinding[]): ScreeningVerdict {
  return findings.length === 0 ? 'incomplete' : verdictOfRank(Math.max(...findings.map(rankOf)));
}

/** The verdict that a rank stands for. */
export function verdictOfRank(rank: number): ScreeningVerdict {
  return lattice[rank] ?? 'ineligible';
}

/** How bad a finding is: its place from best to worst. */
export function rankOf({ verdict, kind }: Pick<CriterionFinding, 'verdict' | 'kind'>): number {
  switch (verdict) {
    case 'met':
      return lattice.indexOf('eligible');
    case 'unknown':
      return lattice.indexOf('incomplete');
    case 'not-met':
      return lattice.indexOf(kind === 'absolute' ? 'ineligible' : 'refer');
  }
}
