import type { Observation } from '@medplum/fhirtypes';
import type { Reading } from '@mdma-at/vitals';
import { commonParts, loinc } from './common-parts.ts';
import { observationFromReading } from './observation-from-reading.ts';
import type { ObservationKind, ObservationOptions } from './observation-options.ts';
import { vitalSignsPanelCode } from './vital-sign-codes.data.ts';

/**
 * Writes a reading as a FHIR R4 vital-signs panel, followed by the observations that it names. It needs ids, because a
 * panel has no value but its members; a reading of which nothing can be written has no panel.
 */
export function vitalSignsPanel(
  reading: Reading,
  { narrative, ...options }: ObservationOptions & { readonly id: (kind: ObservationKind) => string },
): Observation[] {
  const members = observationFromReading(reading, { ...options, ...(narrative ? { narrative } : {}) });
  if (members.length === 0) return [];
  const { loinc: code, profile } = vitalSignsPanelCode;
  const words = narrative?.('panel', reading);
  return [
    {
      ...commonParts(reading, 'panel', { ...options, profile, ...(words === undefined ? {} : { words }) }),
      code: loinc(code),
      hasMember: members.map(({ id }) => ({ reference: `Observation/${id}` })),
    },
    ...members,
  ];
}
