export { addDays } from './add-days.ts';
export type { AdverseEvent, AdverseEventOdds, ArmShares, SafetyStatement } from './adverse-events/adverse-event.ts';
export {
  adverseEventOdds,
  adverseEvents,
  likelierEvents,
  safetyStatements,
} from './adverse-events/adverse-events.data.ts';
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
export type { ContextFact, ContextTopic } from './context/context-fact.ts';
export { contextFacts } from './context/context-facts.data.ts';
export type { Cost, Money } from './costs/cost.ts';
export { costs } from './costs/costs.data.ts';
export { daysBetween } from './days-between.ts';
export { contactHours } from './effort/contact-hours.ts';
export { effortFigures } from './effort/effort-figures.data.ts';
export type {
  Amount,
  ContactHours,
  Effort,
  EffortFigure,
  NamedPlan,
  SessionPlan,
  Span,
} from './effort/session-plan.ts';
export { sessionPlans } from './effort/session-plans.data.ts';
export { experience } from './experience/experience.data.ts';
export type { ExperienceAspect } from './experience/experience-aspect.ts';
export { formatCitation } from './format-citation.ts';
export type { Indication } from './indications/indication.ts';
export { indications } from './indications/indications.data.ts';
export { mechanism } from './mechanism/mechanism.data.ts';
export type { MechanismStep } from './mechanism/mechanism-step.ts';
export { modalities } from './modalities/modalities.data.ts';
export type { Compared, Modality, ModalityId, SessionSeries } from './modalities/modality.ts';
export type {
  ArmFigure,
  Outcome,
  OutcomeEffect,
  OutcomeMeasure,
  OutcomeStatistic,
  RetractedFinding,
  UnreadFinding,
} from './outcomes/outcome.ts';
export { outcomes } from './outcomes/outcomes.data.ts';
export { retractedFindings } from './outcomes/retracted-findings.data.ts';
export { studies } from './outcomes/studies.data.ts';
export type { ArmId, Study, StudyId } from './outcomes/study.ts';
export { unreadFindings } from './outcomes/unread-findings.data.ts';
export { parseDay } from './parse-day.ts';
export type { ProductAspect } from './products/product-aspect.ts';
export { productComparison } from './products/product-comparison.data.ts';
export { currentIds } from './redirects/current-ids.ts';
export type { Redirect } from './redirects/redirect.ts';
export { redirects } from './redirects/redirects.data.ts';
export type { Issue, Result } from './result.ts';
export { isStale } from './reviews/is-stale.ts';
export { reviewOf } from './reviews/review-of.ts';
export type { Review } from './reviews/review.ts';
export { reviews } from './reviews/reviews.data.ts';
export { findSource } from './sources/find-source.ts';
export { getSource } from './sources/get-source.ts';
export { isRetracted } from './sources/is-retracted.ts';
export type { PartialDate, Source, SourceKind, SourceVerification } from './sources/source.ts';
export { type RetractedSourceId, type SourceId, sources, type SupportingSourceId } from './sources/sources.ts';
export { valueInForce } from './value-in-force.ts';
