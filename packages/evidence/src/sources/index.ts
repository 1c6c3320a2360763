export { findSource } from './find-source.ts';
export { getSource } from './get-source.ts';
export { isRetracted } from './is-retracted.ts';
export type { PartialDate, Source, SourceKind, SourceVerification } from './source.ts';
export { type RetractedSourceId, type SourceId, sources, type SupportingSourceId } from './sources.ts';
