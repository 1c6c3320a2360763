import type { Basis } from '@mdma-at/evidence';

/** The code systems and extensions of FHIR R4 that a vital sign is written with. */
export const fhirSystems = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  bodyPosition: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition',
  quantityPrecision: 'http://hl7.org/fhir/StructureDefinition/quantity-precision',
  profile: 'http://hl7.org/fhir/StructureDefinition/',
  basis: { facts: ['V-310'], verification: 'primary', cites: [{ source: 'fhir-r4' }] },
} as const satisfies Readonly<Record<string, string | Basis>>;
