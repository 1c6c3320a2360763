import { getSource } from './get-source.ts';
import type { RetractedSourceId, SourceId } from './sources.ts';

/** Whether a source was withdrawn by its journal, so that no value may rest on it. */
export function isRetracted(id: SourceId): id is RetractedSourceId {
  return getSource(id).retractedOn !== undefined;
}
