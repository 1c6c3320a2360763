import type { CodeableConcept, Observation, ObservationComponent } from '@medplum/fhirtypes';
import { type Measured, type Reading, type VitalSign, vitalSigns } from '@mdma-at/vitals';
import { fhirDateTime } from './fhir-date-time.ts';
import { fhirSystems } from './fhir-systems.data.ts';
import { narrativeOf } from './narrative-of.ts';
import type { ObservationKind, ObservationOptions } from './observation-options.ts';
import { quantityOf } from './quantity-of.ts';
import { bloodPressureCodes, temperatureSiteCode, vitalSignCodes } from './vital-sign-codes.data.ts';

type SingleSign = keyof typeof vitalSignCodes;
const singleSigns = Object.keys(vitalSignCodes) as SingleSign[];

/**
 * Writes a reading as FHIR R4 vital-sign Observations: one panel for the two pressures, one for every other sign.
 *
 * A pressure that was not measured is written as absent with a reason, never made up. Signs for which no verified code
 * is at hand (distress, sodium) are not written; `untranslatedSigns` names them.
 *
 * @example observationFromReading(reading, { subject: { reference: 'Patient/7' }, utcOffsetMinutes: 60, simulated: true })
 */
export function observationFromReading(reading: Reading, options: ObservationOptions): Observation[] {
  const { systolic, diastolic } = reading.signs;
  const pressure = systolic || diastolic ? [bloodPressure(reading, options)] : [];
  const others = singleSigns.flatMap((sign) => {
    const measured = reading.signs[sign];
    return measured ? [singleSign(reading, { ...options, sign, measured })] : [];
  });
  return [...pressure, ...others];
}

/** The signs of a reading that `observationFromReading` does not write. */
export function untranslatedSigns({ signs }: Reading): readonly VitalSign[] {
  const written: readonly string[] = ['systolic', 'diastolic', ...singleSigns];
  return vitalSigns.filter((sign) => signs[sign] && !written.includes(sign));
}

function bloodPressure(reading: Reading, options: ObservationOptions): Observation {
  const { panel, systolic, diastolic, profile } = bloodPressureCodes;
  return {
    ...common(reading, 'blood-pressure', { ...options, profile }),
    code: loinc(panel),
    ...(reading.context?.arm ? { bodySite: { text: `${reading.context.arm} arm` } } : {}),
    component: [component(systolic, reading.signs.systolic), component(diastolic, reading.signs.diastolic)],
  };
}

function singleSign(
  reading: Reading,
  { sign, measured, ...options }: ObservationOptions & { readonly sign: SingleSign; readonly measured: Measured },
): Observation {
  const { loinc: codes, profile } = vitalSignCodes[sign];
  const site = sign === 'temperature' ? reading.context?.temperatureSite : undefined;
  return {
    ...common(reading, sign, { ...options, profile }),
    code: loinc(...codes),
    valueQuantity: quantityOf(measured),
    ...(site ? { component: [{ code: loinc(temperatureSiteCode.loinc), valueCodeableConcept: { text: site } }] } : {}),
  };
}

function component(code: string, measured: Measured | undefined): ObservationComponent {
  if (measured) return { code: loinc(code), valueQuantity: quantityOf(measured) };
  return { code: loinc(code), dataAbsentReason: concept(fhirSystems.dataAbsentReason, 'not-performed') };
}

type Common = Omit<Observation, 'code' | 'component' | 'valueQuantity'>;

function common(
  reading: Reading,
  kind: ObservationKind,
  options: ObservationOptions & { readonly profile: string },
): Common {
  const {
    subject,
    encounter,
    performer,
    status = 'final',
    id,
    narrative,
    simulated,
    utcOffsetMinutes,
    profile,
  } = options;
  const { posture, device } = reading.context ?? {};
  return {
    resourceType: 'Observation',
    ...(id ? { id: id(kind) } : {}),
    meta: {
      profile: [`${fhirSystems.profile}${profile}`],
      ...(simulated
        ? { security: [{ system: fhirSystems.actReason, code: 'HTEST', display: 'test health data' }] }
        : {}),
    },
    ...(narrative ? { text: narrativeOf(narrative(kind, reading)) } : {}),
    ...(posture ? { extension: [{ url: fhirSystems.bodyPosition, valueCodeableConcept: { text: posture } }] } : {}),
    status,
    category: [concept(fhirSystems.category, 'vital-signs')],
    subject,
    ...(encounter ? { encounter } : {}),
    effectiveDateTime: fhirDateTime(reading.at, utcOffsetMinutes),
    ...(performer ? { performer: [...performer] } : {}),
    ...(device ? { device: { display: device } } : {}),
  };
}

function loinc(...codes: readonly string[]): CodeableConcept {
  return { coding: codes.map((code) => ({ system: fhirSystems.loinc, code })) };
}

function concept(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] };
}
