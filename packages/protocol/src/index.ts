export { compareDefinitions } from './definitions/compare-definitions.ts';
export type { ComparedValue, DefinitionDifference } from './definitions/compare-definitions.ts';
export { definitions } from './definitions/definitions.ts';
export { mapp1 } from './definitions/mapp1.data.ts';
export { mapp2 } from './definitions/mapp2.data.ts';
export { monarchAu } from './definitions/monarch-au.data.ts';
export { mp8 } from './definitions/mp8.data.ts';
export { seed000 } from './definitions/seed-000.data.ts';
export { seed002 } from './definitions/seed-002.data.ts';
export { basisOf } from './basis-of.ts';
export type { CourseAct, CourseDecisionAct, CourseProcedure } from './course/act.ts';
export type { CourseCommand, CourseCommandType, CourseProposal, CourseReport } from './course/command.ts';
export { course } from './course/course.ts';
export type { Course, CourseProposed, JudgeCourseAct } from './course/course.ts';
export type { BlindedCourseView } from './course/blinded.view.ts';
export type { ActView, CourseView } from './course/course.view.ts';
export type {
  ConsentGiven,
  CourseEvent,
  CourseEventOf,
  CourseEventType,
  EscalationDecision,
  IntegrationRef,
  Measure,
  PhoneRef,
  ScreeningSummary,
  WashoutStatus,
} from './course/event.ts';
export type { CourseInput } from './course/input.ts';
export type { CourseInterlockCode, CourseInterlockCodes } from './course/interlock-code.ts';
export type { CourseInterlockId } from './course/interlocks.data.ts';
export type { CourseCase, CourseChart, CourseStage, CourseState } from './course/state.ts';
export type { CoursePlan, Effort, PlanProblem } from './plan/course-plan.ts';
export type {
  CoursesPlan,
  CourseToPlan,
  PlacedCourse,
  PlanQuality,
  SiteCapacity,
  TherapistPair,
  Weekday,
} from './plan/courses-plan.ts';
export { planCourse } from './plan/plan-course.ts';
export { planCourses } from './plan/plan-courses.ts';
export type { PlanCoursesOptions } from './plan/plan-courses.ts';
export type { PlanOptions } from './plan/plan-course.ts';
export { replan } from './plan/replan.ts';
export type { PlanChange } from './plan/replan.ts';
export type { Arrangement, PlannedVisit, TimingRule, VisitId, VisitKind, VisitWindow } from './plan/visit.ts';
export { applySitePolicy } from './policies/apply-site-policy.ts';
export type { AppliedPolicy, Layer } from './policies/apply-site-policy.ts';
export type { PolicyPath, PolicyValue, PolicyValues, SitePolicy } from './policies/policy.ts';
export { sitePolicies } from './policies/site-policies.ts';
export type {
  ChecklistItem,
  ChecklistItemId,
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
export type { Alert } from './dosing-day/alerts.ts';
export type { AlertAction, AlertCondition } from './dosing-day/alert-actions.data.ts';
export type { DosingDayCommand, DosingDayCommandType } from './dosing-day/command.ts';
export { dosingDay } from './dosing-day/dosing-day.ts';
export type { DosingDay, JudgeAct, Proposed } from './dosing-day/dosing-day.ts';
export type { DosingDayView, DueItem, LastReading } from './dosing-day/dosing-day.view.ts';
export type { EndGate } from './dosing-day/end-gate.view.ts';
export type { Hold } from './dosing-day/hold.ts';
export type { InitialDoseGate } from './dosing-day/initial-dose-gate.view.ts';
export type { InterlockCode, InterlockCodes } from './dosing-day/interlock-code.ts';
export { interlockRules } from './dosing-day/interlocks.data.ts';
export type { InterlockId, InterlockRule } from './dosing-day/interlocks.data.ts';
export type { Ledger } from './dosing-day/ledger.ts';
export type { DosingDayOutcome } from './dosing-day/outcome.ts';
export type { AssessedReading, DosingDayChart, DosingDayState } from './dosing-day/state.ts';
export type { SupplementalGate, SupplementalPhase } from './dosing-day/supplemental-gate.view.ts';
export type { DosingDayEvent, DosingDayEventType, EventOf } from './dosing-day/event.ts';
export type { CourseFacts, DosingDayInput, StaffAssignment } from './dosing-day/input.ts';
export type {
  Act,
  AdverseEventKind,
  Answer,
  Check,
  Comfort,
  ConsentScope,
  Consignee,
  Departure,
  Destination,
  PresenceRole,
  SuicidalityLevel,
  Tone,
  Transport,
  WithholdReason,
} from './dosing-day/vocabulary.ts';
