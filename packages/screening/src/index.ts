export { type Attrition, attrition, type CriterionAttrition } from './attrition.ts';
export type { ChangeKind } from './change/can-hold.ts';
export type { NeededChange } from './change/needed-change.ts';
export {
  type ChangeOptions,
  type ChangeStep,
  type ChangeWay,
  whatWouldChange,
  type WhatWouldChange,
} from './change/what-would-change.ts';
export {
  type CompareOptions,
  compareProtocols,
  type ComparedCriterion,
  type ProtocolComparison,
} from './compare-protocols.ts';
export { au2026 } from './criteria/au-2026/au-2026.data.ts';
export { criteriaSets } from './criteria/criteria-sets.data.ts';
export type { CriteriaSet, Criterion } from './criteria/criterion.ts';
export { expandedAccess } from './criteria/expanded-access/expanded-access.data.ts';
export { mapp1 } from './criteria/mapp1/mapp1.data.ts';
export { mapp2 } from './criteria/mapp2/mapp2.data.ts';
export { seed000 } from './criteria/seed-000/seed-000.data.ts';
export { seed002 } from './criteria/seed-002/seed-002.data.ts';
export { union } from './criteria/union/union.data.ts';
export type { AnswerPath } from './expression/answer-path.ts';
export { describeExpression } from './expression/describe-expression.ts';
export type { Comparison, Expression } from './expression/expression.ts';
export { findMedication } from './medications/find-medication.ts';
export { medications } from './medications/medications.data.ts';
export { planWashout } from './medications/plan-washout.ts';
export { washoutPolicies } from './medications/washout-policies.data.ts';
export { type FindingOverride, overrideFinding, type OverriddenReport } from './override-finding.ts';
export { compareQt } from './qt/compare-qt.ts';
export { qtCodes, reportedQtReading } from './qt/qt-codes.data.ts';
export { type CorrectedQt, correctQt, type MeasuredQt, type QtFormula } from './qt/correct-qt.ts';
export type { Answer } from './record/answer.ts';
export type { BloodPressureReading, CardiovascularAnswers, Ecg } from './record/cardiovascular.ts';
export type { ConsentAnswers } from './record/consent.ts';
export type { DemographicAnswers } from './record/demographics.ts';
export type { ManagedCondition, MedicalAnswers } from './record/medical.ts';
export type { MedicineTaken } from './record/medicines.ts';
export { parseScreeningRecord } from './record/parse-screening-record.ts';
export type { PsychiatricAnswers } from './record/psychiatric.ts';
export type { Caps5Result, Pcl5Result, PtsdAnswers } from './record/ptsd.ts';
export type { RecordIssueCode } from './record/record-issues.ts';
export type { ScreeningRecord } from './record/record.ts';
export type { ContraceptiveMethod, PregnancyTest, ReproductiveAnswers } from './record/reproductive.ts';
export type { RecreationalMdma, SubstanceUseAnswers, SubstanceUseDisorder } from './record/substance-use.ts';
export type { CssrsResult, SuicidalityAnswers } from './record/suicidality.ts';
export type { SupportAnswers } from './record/support.ts';
export type { TreatmentAnswers } from './record/treatment.ts';
export type {
  CriterionCategory,
  CriterionFinding,
  CriterionKind,
  ObservedAnswer,
  ScreeningReport,
  ScreeningVerdict,
} from './report.ts';
export { type Caps5Frequency, type Caps5Rating, caps5Severity } from './scales/caps5-severity.ts';
export { pcl5CutOffs } from './scales/pcl5.data.ts';
export { type AssessedChange, assessChange, type ScaleTotal } from './scales/assess-change.ts';
export { type ChangeLevel, type ChangeRule, changeRules, reportedChangeRules } from './scales/change-rules.data.ts';
export { type ScaleEntry, scaleRegistry } from './scales/scale-registry.data.ts';
export { type Caps5Interview, type Caps5Score, scoreCaps5 } from './scales/score-caps5.ts';
export { type Des2Score, scoreDes2 } from './scales/score-des2.ts';
export { type PsqiScore, scorePsqi } from './scales/score-psqi.ts';
export { type SdsScore, scoreSds } from './scales/score-sds.ts';
export { screeningTests } from './criteria/screening-tests.data.ts';
export { type AuditScore, scoreAudit } from './scales/score-audit.ts';
export { type DuditScore, scoreDudit } from './scales/score-dudit.ts';
export { type Gad7Score, scoreGad7 } from './scales/score-gad7.ts';
export { type Pcl5Clusters, type Pcl5Score, scorePcl5 } from './scales/score-pcl5.ts';
export { type Phq9Score, scorePhq9 } from './scales/score-phq9.ts';
export { type CssrsAnswers, type CssrsTriage, triageCssrs } from './scales/triage-cssrs.ts';
export { rescreen, type RescreenOptions, type Rescreening, type AskAgain, type AskedAgain } from './rescreen.ts';
export { screen } from './screen.ts';
export type { ScreenOptions } from './screen-options.ts';
