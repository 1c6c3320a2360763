import type { Observation } from '@medplum/fhirtypes';
import type { Instant } from '@mdma-at/evidence';
import { commonParts, loinc } from './common-parts.ts';
import { fhirSystems } from './fhir-systems.data.ts';
import type { ObservationOptions } from './observation-options.ts';
import { qtCodes } from './vital-sign-codes.data.ts';

/** A corrected QT with its formula, as `correctQt` of `@mdma-at/screening` returns it, and when it was measured. */
export interface MeasuredQtc {
  readonly at: Instant;
  /** Milliseconds. */
  readonly qtcMs: number;
  readonly formula: 'bazett' | 'fridericia' | 'framingham' | 'hodges';
}

/**
 * Writes a corrected QT as a FHIR R4 Observation. The formula is part of it: Bazett and Fridericia have codes of their
 * own, the others are named as the method of a QTc of unspecified method.
 */
export function observationFromQt(
  measured: MeasuredQtc,
  { narrative, ...options }: Omit<ObservationOptions, 'meanPressure' | 'narrative'> & { readonly narrative?: string },
): Observation {
  const { formula, qtcMs: value } = measured;
  const { loinc: codes, unit } = qtCodes;
  const code = formula === 'bazett' || formula === 'fridericia' ? codes[formula] : codes.unspecified;
  return {
    ...commonParts(measured, 'qt', { ...options, ...(narrative === undefined ? {} : { words: narrative }) }),
    code: loinc(code),
    valueQuantity: { value, unit, system: fhirSystems.ucum, code: unit },
    method: { text: formula },
  };
}
