import { protocolSources } from './protocol.sources.data.ts';
import { regulatorySources } from './regulatory.sources.data.ts';
import { screeningVitalsSources } from './screening-vitals.sources.data.ts';

/** Every document that a fact of these packages is taken from, by its id. */
export const sources = { ...protocolSources, ...screeningVitalsSources, ...regulatorySources };

/** The id of a registered source; any other string is a compile error. */
export type SourceId = keyof typeof sources;
