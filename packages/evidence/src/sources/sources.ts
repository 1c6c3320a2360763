import { protocolSources } from './protocol.sources.data.ts';
import { regulatorySources } from './regulatory.sources.data.ts';
import { screeningVitalsSources } from './screening-vitals.sources.data.ts';

/** Every document that a fact of these packages is taken from, by its id. */
// marked pure so that a bundler can leave the registry out where nobody shows a citation
export const sources = /* @__PURE__ */ (() => ({
  ...protocolSources,
  ...screeningVitalsSources,
  ...regulatorySources,
}))();

/** The id of a registered source; any other string is a compile error. */
export type SourceId = keyof typeof sources;

/** The id of a paper that its journal has withdrawn. It may be named as withdrawn, never cited as support. */
export type RetractedSourceId = {
  [Id in SourceId]: (typeof sources)[Id] extends { readonly retractedOn: string } ? Id : never;
}[SourceId];

/** The id of a source that a value may rest on: every one that was not retracted. */
export type SupportingSourceId = Exclude<SourceId, RetractedSourceId>;
