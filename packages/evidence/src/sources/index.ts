export { getSource } from './get-source.ts';
export type { PartialDate, Source, SourceKind, SourceVerification } from './source.ts';
export { type SourceId, sources } from './sources.ts';
