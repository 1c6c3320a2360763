export { addDays } from './add-days.ts';
export type {
  Basis,
  Citation,
  Dated,
  Day,
  FactId,
  Instant,
  RetractedCitation,
  Sourced,
  Verification,
} from './basis.ts';
export type { Claim, ClaimId, ClaimSeverity, ClaimVerdict } from './claims/claim.ts';
export { claims } from './claims/claims.ts';
export { daysBetween } from './days-between.ts';
export { formatCitation } from './format-citation.ts';
export { parseDay } from './parse-day.ts';
export type { Issue, Result } from './result.ts';
export { findSource } from './sources/find-source.ts';
export { getSource } from './sources/get-source.ts';
export { isRetracted } from './sources/is-retracted.ts';
export type { PartialDate, Source, SourceKind, SourceVerification } from './sources/source.ts';
export { type RetractedSourceId, type SourceId, sources, type SupportingSourceId } from './sources/sources.ts';
export { valueInForce } from './value-in-force.ts';
