export { becauseText } from './because-text/because-text.ts';
export { Button, type ButtonProps, type DirectButtonProps, type RiskButtonProps } from './button/button.tsx';
export type { Confirmation, ConfirmFact, ConfirmSpec } from './button/confirm-spec.ts';
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
export { ClinicalNumberField, type ClinicalNumberFieldProps } from './clinical-number-field/clinical-number-field.tsx';
export type { FieldAnswer, FieldVerdict } from './clinical-number-field/field-verdict.ts';
export { Clock, type ClockProps, type RunningClockProps, type WallClockProps } from './clock/clock.tsx';
export type { ComponentProps } from './component/component-props.ts';
export { DoseText, type DoseTextProps } from './dose-text/dose-text.tsx';
export { EligibilityReport, type EligibilityReportProps } from './eligibility-report/eligibility-report.tsx';
export { EventLog, type EventLogProps, type LogLine } from './event-log/event-log.tsx';
export { createFormatter, type Formatter } from './format/formatter.ts';
export type { Quantity } from './format/quantity.ts';
export { quantityOf } from './format/quantity-of.ts';
export { IdentityBanner, type IdentityBannerProps } from './identity-banner/identity-banner.tsx';
export type { Freshness } from './measure/freshness.ts';
export { Measure, type MeasureProps, type PreviousMeasure } from './measure/measure.tsx';
export { MdmaProvider, useMdma, type Density, type Mdma, type MdmaProviderProps, type Theme } from './provider/mdma-provider.tsx';
export type { Politeness } from './provider/announcer.ts';
export { SaveMark, type SaveState } from './save-mark/save-mark.tsx';
export { SimBar, type SimBarProps, type SimIntent } from './sim-bar/sim-bar.tsx';
export { StatusIcon } from './status-mark/status-icon.tsx';
export { StatusMark, type StatusMarkProps } from './status-mark/status-mark.tsx';
export type { AlertSeverity, AlertState, Status } from './status-mark/status.ts';
export { contrastPairs, type ContrastFloor, type ContrastPair } from './tokens/contrast-pairs.ts';
export { tokenNames, type TokenName } from './tokens/token-names.ts';
export { VerificationMark, type VerificationMarkProps } from './verification-mark/verification-mark.tsx';
export { WhyPanel, type WhyPanelProps } from './why-panel/why-panel.tsx';
