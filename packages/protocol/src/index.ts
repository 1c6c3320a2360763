export { definitions } from './definitions/definitions.ts';
export { mapp1 } from './definitions/mapp1.data.ts';
export { seed002 } from './definitions/seed-002.data.ts';
export { basisOf } from './basis-of.ts';
export type { CoursePlan, Effort, PlanProblem } from './plan/course-plan.ts';
export { planCourse } from './plan/plan-course.ts';
export type { PlanOptions } from './plan/plan-course.ts';
export { replan } from './plan/replan.ts';
export type { PlanChange } from './plan/replan.ts';
export type { Arrangement, PlannedVisit, TimingRule, VisitId, VisitKind, VisitWindow } from './plan/visit.ts';
export { applySitePolicy } from './policies/apply-site-policy.ts';
export type { AppliedPolicy, Layer } from './policies/apply-site-policy.ts';
export type { PolicyPath, PolicyValue, PolicyValues, SitePolicy } from './policies/policy.ts';
export { sitePolicies } from './policies/site-policies.ts';
export type {
  Dose,
  EffectPhase,
  MinuteWindow,
  NotStated,
  PolicyEntry,
  PolicyOverlay,
  ProtocolDefinition,
  Range,
  SessionDoses,
  StatedWindow,
  WithBasis,
} from './definition.ts';
export type {
  Because,
  Interlock,
  InterlockReport,
  InterlockResult,
  InterlockVerdict,
  InvariantId,
  Judgement,
} from './interlock.ts';
export type {
  Actor,
  ActorRole,
  CommandEnvelope,
  Decision,
  Deviation,
  EventEnvelope,
  Obligation,
  Process,
  RefusalReason,
} from './process.ts';
export type { DosingDayCommand, DosingDayCommandType } from './dosing-day/command.ts';
export type { DosingDayEvent, DosingDayEventType } from './dosing-day/event.ts';
export type { CourseFacts, DosingDayInput, StaffAssignment } from './dosing-day/input.ts';
export type {
  Act,
  AdverseEventKind,
  Answer,
  Check,
  Comfort,
  ConsentScope,
  Destination,
  PresenceRole,
  SuicidalityLevel,
  Tone,
  Transport,
  WithholdReason,
} from './dosing-day/vocabulary.ts';
