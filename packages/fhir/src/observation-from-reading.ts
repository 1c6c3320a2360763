import type { Observation, ObservationComponent } from '@medplum/fhirtypes';
import { type Measured, type Reading, type VitalSign, vitalSigns } from '@mdma-at/vitals';
import { commonParts, concept, loinc } from './common-parts.ts';
import { fhirSystems } from './fhir-systems.data.ts';
import type { ObservationKind, ObservationOptions } from './observation-options.ts';
import { quantityOf } from './quantity-of.ts';
import { bloodPressureCodes, meanPressureCode, temperatureSiteCode, vitalSignCodes } from './vital-sign-codes.data.ts';

type SingleSign = keyof typeof vitalSignCodes;
const singleSigns = Object.keys(vitalSignCodes) as SingleSign[];

/**
 * Writes a reading as FHIR R4 vital-sign Observations: one panel for the two pressures, one for every other sign.
 *
 * A pressure that was not measured is written as absent with a reason, never made up. Signs for which no verified code
 * is at hand (distress, sodium) are not written; `untranslatedSigns` names them. A mean pressure is written where a
 * device gave one; none is computed.
 *
 * @example observationFromReading(reading, { subject: { reference: 'Patient/7' }, utcOffsetMinutes: 60, simulated: true })
 */
export function observationFromReading(reading: Reading, options: ObservationOptions): Observation[] {
  const { systolic, diastolic } = reading.signs;
  const pressure = systolic || diastolic ? [bloodPressure(reading, options)] : [];
  const mean = options.meanPressure ? [meanPressure(reading, options, options.meanPressure)] : [];
  const others = singleSigns.flatMap((sign) => {
    const measured = reading.signs[sign];
    return measured ? [singleSign(reading, { ...options, sign, measured })] : [];
  });
  return [...pressure, ...mean, ...others];
}

/** The signs of a reading that `observationFromReading` does not write. */
export function untranslatedSigns({ signs }: Reading): readonly VitalSign[] {
  const written: readonly string[] = ['systolic', 'diastolic', ...singleSigns];
  return vitalSigns.filter((sign) => signs[sign] && !written.includes(sign));
}

function bloodPressure(reading: Reading, options: ObservationOptions): Observation {
  const { panel, systolic, diastolic, profile } = bloodPressureCodes;
  return {
    ...partsOf(reading, 'blood-pressure', { ...options, profile }),
    code: loinc(panel),
    ...(reading.context?.arm ? { bodySite: { text: `${reading.context.arm} arm` } } : {}),
    component: [component(systolic, reading.signs.systolic), component(diastolic, reading.signs.diastolic)],
  };
}

function meanPressure(reading: Reading, options: ObservationOptions, measured: Measured): Observation {
  const { loinc: code, profile } = meanPressureCode;
  return {
    ...partsOf(reading, 'mean-pressure', { ...options, profile }),
    code: loinc(code),
    valueQuantity: quantityOf(measured),
  };
}

function singleSign(
  reading: Reading,
  { sign, measured, ...options }: ObservationOptions & { readonly sign: SingleSign; readonly measured: Measured },
): Observation {
  const { loinc: codes, profile } = vitalSignCodes[sign];
  const site = sign === 'temperature' ? reading.context?.temperatureSite : undefined;
  return {
    ...partsOf(reading, sign, { ...options, profile }),
    code: loinc(...codes),
    valueQuantity: quantityOf(measured),
    ...(site ? { component: [{ code: loinc(temperatureSiteCode.loinc), valueCodeableConcept: { text: site } }] } : {}),
  };
}

function partsOf(
  reading: Reading,
  kind: ObservationKind,
  { narrative, ...options }: ObservationOptions & { readonly profile: string },
): ReturnType<typeof commonParts> {
  return commonParts(reading, kind, { ...options, ...(narrative ? { words: narrative(kind, reading) } : {}) });
}

function component(code: string, measured: Measured | undefined): ObservationComponent {
  if (measured) return { code: loinc(code), valueQuantity: quantityOf(measured) };
  return { code: loinc(code), dataAbsentReason: concept(fhirSystems.dataAbsentReason, 'not-performed') };
}
