import type { Claim, ClaimSeverity, SourceId } from '@mdma-at/evidence';

/** Which claims are shown; a part that is left out lets everything through. */
export interface ClaimFilter {
  /** The source that says it, such as a guide. */
  readonly guide?: SourceId;
  readonly severity?: ClaimSeverity;
}

/** The claims that a filter lets through, in their order. */
export function claimsShown(claims: readonly Claim[], { guide, severity }: ClaimFilter): readonly Claim[] {
  return claims.filter(
    (claim) =>
      (guide === undefined || claim.where.some(({ source }) => source === guide)) &&
      (severity === undefined || claim.severity === severity),
  );
}
