export {
  AdverseEventForm,
  type AdverseEventEntry,
  type AdverseEventFormProps,
  type AdverseEventIntent,
} from './adverse-event-form/adverse-event-form.tsx';
export {
  SeriousClock,
  type OpenSeriousEvent,
  type SeriousClockProps,
  type SeriousIntent,
} from './adverse-event-form/serious-clock.tsx';
export { AlertCard, type AlertCardProps } from './alert-card/alert-card.tsx';
export { AlertStack, type AlertStackProps } from './alert-card/alert-stack.tsx';
export type { Alert, AlertHandling, AlertIntent } from './alert-card/alert-types.ts';
export { AsOfSlider, type AsOfSliderProps } from './as-of-slider/as-of-slider.tsx';
export { neighbourChange, type LawChange } from './as-of-slider/neighbour-change.ts';
export { becauseText } from './because-text/because-text.ts';
export { Button, type ButtonProps, type DirectButtonProps, type RiskButtonProps } from './button/button.tsx';
export type { Confirmation, ConfirmFact, ConfirmSpec } from './button/confirm-spec.ts';
export {
  CapsuleCount,
  type CapsuleCountProps,
  type CapsuleIntent,
  type CapsuleTally,
  type RecordedCount,
} from './capsule-count/capsule-count.tsx';
export {
  ChoiceSet,
  noneChoice,
  toggleChoice,
  unknownChoice,
  type Choice,
  type ChoiceSetProps,
  type ManyChoicesProps,
  type OneChoiceProps,
} from './choice-set/choice-set.tsx';
export { Citation, type CitationProps, type SourceLookup, type SourceNote } from './citation/citation.tsx';
export type { ClaimFilter } from './claim-table/claim-filter.ts';
export type { ClaimContext } from './claim-table/claim-row.tsx';
export { ClaimTable, type ClaimTableProps } from './claim-table/claim-table.tsx';
export { ClinicalNumberField, type ClinicalNumberFieldProps } from './clinical-number-field/clinical-number-field.tsx';
export type { FieldAnswer, FieldVerdict } from './clinical-number-field/field-verdict.ts';
export { fieldVerdictOf, questionText } from './clinical-number-field/field-verdict-of.ts';
export { Clock, type ClockProps, type RunningClockProps, type WallClockProps } from './clock/clock.tsx';
export type { ComponentProps } from './component/component-props.ts';
export {
  ConsentLedger,
  type ConsentAct,
  type ConsentEntry,
  type ConsentIntent,
  type ConsentLedgerProps,
} from './consent-ledger/consent-ledger.tsx';
export { ConsentReader, type ConsentReaderProps } from './consent-reader/consent-reader.tsx';
export type { ConsentDocument, ConsentQuestion, ConsentSection, ReaderIntent } from './consent-reader/reader-types.ts';
export { CourseRail, type CourseRailProps, type CourseStanding } from './course-rail/course-rail.tsx';
export { DataGrid, type DataGridProps } from './data-table/data-grid.tsx';
export { StaticTable, type StaticTableProps } from './data-table/static-table.tsx';
export type { TableColumn, TableRow, TableSort } from './data-table/table-types.ts';
export { DateTimeField, type DateTimeFieldProps, type MomentVerdict } from './date-time-field/date-time-field.tsx';
export { DayChecklist, type ChecklistItem, type DayChecklistProps } from './day-checklist/day-checklist.tsx';
export { DayRuler, type DayRulerProps } from './day-ruler/day-ruler.tsx';
export type {
  DayCheck,
  DayGate,
  DayState,
  ExpectedPhase,
  GivenDose,
  RecordedPhase,
} from './day-ruler/day-ruler-types.ts';
export { DoseCard, type DoseCardProps, type DoseIntent } from './dose-card/dose-card.tsx';
export { DoseText, type DoseTextProps } from './dose-text/dose-text.tsx';
export { DosingDayConsole, type DosingDayConsoleProps } from './dosing-day-console/dosing-day-console.tsx';
export { DuePrompt, type DueIntent, type DuePromptProps } from './due-prompt/due-prompt.tsx';
export {
  EligibilityReport,
  type EligibilityReportProps,
  type OtherVerdict,
} from './eligibility-report/eligibility-report.tsx';
export {
  EmergencyBar,
  type EmergencyBarProps,
  type EmergencyContact,
  type EmergencyState,
} from './emergency-bar/emergency-bar.tsx';
export {
  EventComposer,
  type ComposerIntent,
  type EntryTemplate,
  type EventComposerProps,
} from './event-composer/event-composer.tsx';
export { EventLog, type EventLogProps, type LogLine } from './event-log/event-log.tsx';
export {
  FitToLeave,
  type FitToLeaveProps,
  type LeaveAgreement,
  type LeaveIntent,
} from './fit-to-leave/fit-to-leave.tsx';
export { createFormatter, type Formatter } from './format/formatter.ts';
export type { Quantity } from './format/quantity.ts';
export { quantityOf } from './format/quantity-of.ts';
export { type BannerConsent, IdentityBanner, type IdentityBannerProps } from './identity-banner/identity-banner.tsx';
export {
  InteractionCard,
  type ContraindicationProps,
  type DecidableInteractionProps,
  type InteractionCardProps,
} from './interaction-card/interaction-card.tsx';
export { InteractionList, type InteractionListProps } from './interaction-card/interaction-list.tsx';
export { Interruption, type InterruptionIntent, type InterruptionProps } from './interruption/interruption.tsx';
export { InterlockList, type InterlockListProps } from './interlock-list/interlock-list.tsx';
export type { BoardRecord, BoardRegion } from './jurisdiction-board/board-record.ts';
export { JurisdictionBoard, type JurisdictionBoardProps } from './jurisdiction-board/jurisdiction-board.tsx';
export { JurisdictionDetail, type JurisdictionDetailProps } from './jurisdiction-detail/jurisdiction-detail.tsx';
export {
  JurisdictionTimeline,
  type JurisdictionTimelineProps,
} from './jurisdiction-timeline/jurisdiction-timeline.tsx';
export type { EndedBy, OtherSaying, TimelineEntry } from './jurisdiction-timeline/timeline-entry.ts';
export { sinceText, whenText } from './law-date/law-date.ts';
export type { Freshness } from './measure/freshness.ts';
export { Measure, type MeasureProps, type PreviousMeasure } from './measure/measure.tsx';
export { ModalityList, type ModalityListProps } from './modality-list/modality-list.tsx';
export {
  MedicationList,
  type ListedMedicine,
  type MedicationListProps,
  type MedicineRemark,
} from './medication-list/medication-list.tsx';
export { Dialog, type DialogProps } from './overlay/dialog.tsx';
export { Menu, type MenuAct, type MenuProps } from './overlay/menu.tsx';
export { Notices, type Notice, type NoticesProps } from './overlay/notices.tsx';
export { Popover, type PopoverProps } from './overlay/popover.tsx';
export { Tabs, type TabItem, type TabsProps } from './overlay/tabs.tsx';
export { Tooltip, type TooltipProps } from './overlay/tooltip.tsx';
export { OutcomeTrend, type OutcomeTrendProps } from './outcome-trend/outcome-trend.tsx';
export type { ReliableChange, TrendMarker, TrendPoint } from './outcome-trend/trend-types.ts';
export { PhaseClock, type DueItem, type PhaseClockProps } from './phase-clock/phase-clock.tsx';
export {
  MdmaProvider,
  useMdma,
  type Density,
  type Mdma,
  type MdmaProviderProps,
  type Theme,
} from './provider/mdma-provider.tsx';
export { CatalogueProvider, type CatalogueProviderProps } from './provider/catalogue-provider.tsx';
export type { Politeness } from './provider/announcer.ts';
export { ReplayScrubber, type ReplayScrubberProps } from './replay-scrubber/replay-scrubber.tsx';
export type { ReplayIntent, ReplayJump } from './replay-scrubber/replay-types.ts';
export { RiskPanel, type RiskIntent, type RiskPanelProps, type RiskState } from './risk-panel/risk-panel.tsx';
export { SafetyPlan, type AgreedPlan, type SafetyPlanProps } from './risk-panel/safety-plan.tsx';
export { SaveMark, type SaveState } from './save-mark/save-mark.tsx';
export {
  ScaleForm,
  type RaterScaleFormProps,
  type ScaleFormProps,
  type SelfScaleFormProps,
} from './scale-form/scale-form.tsx';
export type { ScaleDefinition, ScaleItem, ScaleOption, ScaleRater, ScaleResponse } from './scale-form/scale-types.ts';
export type { OpenItem } from './scale-form/scale-progress.ts';
export { useScale, type Scale, type UseScale } from './scale-form/use-scale.ts';
export {
  ScoreCard,
  type ScoreCardProps,
  type ScoreCutOff,
  type ScorePart,
  type ScoreResult,
} from './score-card/score-card.tsx';
export type {
  FormAnswer,
  FormAnswers,
  JudgeScreening,
  ScreeningDefinition,
  ScreeningJudgement,
  ScreeningQuestion,
  ScreeningTopic,
} from './screening-wizard/screening-types.ts';
export { ScreeningWizard, type ScreeningWizardProps } from './screening-wizard/screening-wizard.tsx';
export type { OpenAnswer, TopicProgress } from './screening-wizard/topic-progress.ts';
export { useScreening, type Attention, type Screening, type UseScreening } from './screening-wizard/use-screening.ts';
export { Ledger, type LedgerProps, type LedgerRow } from './sheet/ledger.tsx';
export { Sheet, type SheetProps } from './sheet/sheet.tsx';
export { SimBar, type SimBarProps, type SimIntent } from './sim-bar/sim-bar.tsx';
export {
  SpacingWindow,
  type SpacingState,
  type SpacingWindowProps,
  type StatedDays,
} from './spacing-window/spacing-window.tsx';
export { StaffBoard, type Presence, type StaffBoardProps } from './staff-board/staff-board.tsx';
export { StatusIcon } from './status-mark/status-icon.tsx';
export { StatusMark, type StatusMarkProps } from './status-mark/status-mark.tsx';
export type { AlertSeverity, AlertState, Status } from './status-mark/status.ts';
export { SudsDial, type SudsDialProps, type SudsIntent } from './suds-dial/suds-dial.tsx';
export { SupplementalGate, type SupplementalGateProps } from './supplemental-gate/supplemental-gate.tsx';
export type {
  PlacedWindow,
  StatedWindow,
  SupplementalIntent,
  SupplementalOutcome,
} from './supplemental-gate/supplemental-types.ts';
export { timeScale, type TimeScale } from './time-axis/time-scale.ts';
export type { TimeSpan } from './time-axis/time-span.ts';
export { contrastPairs, type ContrastFloor, type ContrastPair } from './tokens/contrast-pairs.ts';
export { tokenNames, type TokenName } from './tokens/token-names.ts';
export { TrendSpark, type SparkPoint, type TrendSparkProps } from './trend-spark/trend-spark.tsx';
export { VerificationMark, type VerificationMarkProps } from './verification-mark/verification-mark.tsx';
export { VisitCard, type VisitCardProps, type VisitGuards, type VisitTask } from './visit-card/visit-card.tsx';
export {
  VitalEntry,
  type EnteredReading,
  type EnteredValue,
  type EntryField,
  type VitalEntryProps,
} from './vital-entry/vital-entry.tsx';
export { saturationStrip, usualStrips } from './vitals-strips/usual-strips.ts';
export { VitalsTable, type VitalsTableProps } from './vitals-table/vitals-table.tsx';
export { VitalsStrips, type VitalsStripsProps } from './vitals-strips/vitals-strips.tsx';
export type {
  DeviceTrace,
  RecordedReading,
  StripDefinition,
  StruckValue,
  VitalBand,
  VitalBands,
  VitalsFreshness,
} from './vitals-strips/vitals-strips-types.ts';
export { WashoutPlanner, type WashoutPlannerProps } from './washout-planner/washout-planner.tsx';
export type { WashoutConfirmation, WashoutEvent, WashoutIntent } from './washout-planner/washout-types.ts';
export { WhyPanel, type WhyPanelProps } from './why-panel/why-panel.tsx';
