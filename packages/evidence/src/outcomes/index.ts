export type {
  ArmFigure,
  Outcome,
  OutcomeEffect,
  OutcomeMeasure,
  OutcomeStatistic,
  RetractedFinding,
  UnreadFinding,
} from './outcome.ts';
export { outcomes } from './outcomes.data.ts';
export { retractedFindings } from './retracted-findings.data.ts';
export { studies } from './studies.data.ts';
export type { ArmId, Study, StudyId } from './study.ts';
export { unreadFindings } from './unread-findings.data.ts';
