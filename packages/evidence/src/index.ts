export type { Basis, Citation, Dated, Day, FactId, Instant, Sourced, Verification } from './basis.ts';
export type { Issue, Result } from './result.ts';
export { getSource } from './sources/get-source.ts';
export type { PartialDate, Source, SourceKind, SourceVerification } from './sources/source.ts';
export { type SourceId, sources } from './sources/sources.ts';
