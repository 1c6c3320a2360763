export type { Claim, ClaimId, ClaimSeverity, ClaimVerdict } from './claim.ts';
export { claims } from './claims.ts';
