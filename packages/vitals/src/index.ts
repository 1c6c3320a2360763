export { assessPreDose, type PreDoseOptions } from './assess-pre-dose.ts';
export { type AssessmentOptions, assessReading } from './assess-reading.ts';
export type { ActionLevel, Assessment, AssessmentFinding, Severity, Symptom } from './assessment.ts';
export { baselineFrom, provisionalBaseline } from './baseline-from.ts';
export type { Baseline } from './baseline.ts';
export { type Comparator, type ComparatorReason, comparators } from './comparators/comparators.data.ts';
export { type NearDeviceLine, nearDeviceLine, type NearReason } from './decision-support/near-device-line.ts';
export type { JudgingRule, RuleLabel } from './decision-support/rule-label.ts';
export { ruleLabels } from './decision-support/rule-labels.data.ts';
export { dischargeDistress } from './discharge-distress.ts';
export { type DischargeOptions, dischargeVitals } from './discharge-vitals.ts';
export { type EntryBounds, type EntryRange, entryRanges } from './entry-ranges.data.ts';
export { assessHunter, type HunterSign, type HunterSigns, type HunterVerdict } from './hunter/assess-hunter.ts';
export type {
  AnyOf,
  EmergencyCode,
  EmergencyRule,
  ExpectedChange,
  FindingCode,
  Limit,
  LimitCode,
  LimitSet,
  RaisedLevel,
  ReturnRule,
  SymptomRule,
} from './limit-set.ts';
export { acceptReportedLimits } from './limits/accept-reported-limits.ts';
export { limitSets } from './limits/limit-sets.ts';
export { reportedLimits } from './limits/reported-limits.data.ts';
export { type News2Band, type News2Observation, type News2Score, scoreNews2 } from './news2/score-news2.ts';
export { type AlarmBurden, alarmBurden, type MonitoredDay } from './monitor/alarm-burden.ts';
export { createMonitor } from './monitor/create-monitor.ts';
export type { MonitorOptions } from './monitor/monitor-options.ts';
export type { ConditionSource } from './monitor/episode.ts';
export { monitorPolicies } from './monitor/monitor-policies.ts';
export type { MonitorPolicy, SignalRule } from './monitor/monitor-policy.ts';
export type {
  AlertRecord,
  AlertState,
  Handling,
  Monitor,
  MonitorAlert,
  MonitorState,
  MonitorStep,
  Sample,
} from './monitor/monitor-state.ts';
export type { SpotReading } from './monitor/spot-track.ts';
export { parseMeasured } from './parse-measured.ts';
export { parseReading } from './parse-reading.ts';
export type { EntryQuestion, MeasuredCheck, ReadingCheck } from './reading-check.ts';
export type { CanonicalUnit, Measured, Reading, ReadingContext, VitalSign } from './reading.ts';
export {
  type Acceptance,
  acceptPhase2Schedule,
  acceptPhase3Schedule,
  type Phase2Acceptance,
} from './schedules/accept-reported-schedule.ts';
export { type Due, type DueOptions, type DueReason, nextReadingDue } from './schedules/next-reading-due.ts';
export { reportedSchedules } from './schedules/reported-schedules.data.ts';
export type { IntervalStep, Schedule, SchedulePoint } from './schedules/schedule.ts';
export { schedules } from './schedules/schedules.ts';
export { raisesFrequency, type VariantSchedule, variantSchedules } from './schedules/variant-schedules.data.ts';
export { type SkippedReading, skipReading, type SkipReason } from './schedules/skip-reading.ts';
export { type Threshold, thresholdOf } from './threshold-of.ts';
export { vitalSigns } from './vital-signs.ts';
export type { GateReason, VitalsGate } from './vitals-gate.ts';
