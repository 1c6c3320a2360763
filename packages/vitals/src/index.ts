export type { ActionLevel, Assessment, AssessmentFinding, Severity, Symptom } from './assessment.ts';
export { type EntryBounds, type EntryRange, entryRanges } from './entry-ranges.data.ts';
export { parseMeasured } from './parse-measured.ts';
export { parseReading } from './parse-reading.ts';
export type { EntryQuestion, MeasuredCheck, ReadingCheck } from './reading-check.ts';
export type { CanonicalUnit, Measured, Reading, ReadingContext, VitalSign } from './reading.ts';
export { vitalSigns } from './vital-signs.ts';
