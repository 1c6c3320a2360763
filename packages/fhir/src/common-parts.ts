import type { CodeableConcept, Observation } from '@medplum/fhirtypes';
import type { Reading } from '@mdma-at/vitals';
import { fhirDateTime } from './fhir-date-time.ts';
import { fhirSystems } from './fhir-systems.data.ts';
import { narrativeOf } from './narrative-of.ts';
import type { ObservationKind, ObservationOptions } from './observation-options.ts';

type CommonParts = Omit<Observation, 'code' | 'component' | 'valueQuantity'>;

/** What every observation of a reading has: whose it is, when it was made, by whom, and what kind of test data it may be. */
export function commonParts(
  { at, context = {} }: Pick<Reading, 'at' | 'context'>,
  kind: ObservationKind,
  options: Omit<ObservationOptions, 'narrative'> & { readonly words?: string; readonly profile?: string },
): CommonParts {
  const { subject, encounter, performer, status = 'final', id, words, simulated, utcOffsetMinutes, profile } = options;
  const meta = {
    ...(profile ? { profile: [`${fhirSystems.profile}${profile}`] } : {}),
    ...(simulated ? { security: [{ system: fhirSystems.actReason, code: 'HTEST', display: 'test health data' }] } : {}),
  };
  const { posture, device } = context;
  return {
    resourceType: 'Observation',
    ...(id ? { id: id(kind) } : {}),
    ...(Object.keys(meta).length > 0 ? { meta } : {}),
    ...(words === undefined ? {} : { text: narrativeOf(words) }),
    ...(posture ? { extension: [{ url: fhirSystems.bodyPosition, valueCodeableConcept: { text: posture } }] } : {}),
    status,
    category: [concept(fhirSystems.category, kind === 'qt' ? 'procedure' : 'vital-signs')],
    subject,
    ...(encounter ? { encounter } : {}),
    effectiveDateTime: fhirDateTime(at, utcOffsetMinutes),
    ...(performer ? { performer: [...performer] } : {}),
    ...(device ? { device: { display: device } } : {}),
  };
}

/** LOINC codes as a concept, the required one first. */
export function loinc(...codes: readonly string[]): CodeableConcept {
  return { coding: codes.map((code) => ({ system: fhirSystems.loinc, code })) };
}

/** One code of a system as a concept. */
export function concept(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] };
}
