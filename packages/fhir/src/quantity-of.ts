import type { Quantity } from '@medplum/fhirtypes';
import type { Measured } from '@mdma-at/vitals';
import { fhirSystems } from './fhir-systems.data.ts';

/** A quantity whose number can say how many decimals it was recorded with, as FHIR JSON allows. */
export interface PreciseQuantity extends Quantity {
  _value?: { extension: { url: string; valueInteger: number }[] };
}

/** A measured value in UCUM. JSON writes 37.0 as 37, so an extension keeps the decimals that a number would lose. */
export function quantityOf({ value, text, unit }: Measured): PreciseQuantity {
  const quantity: PreciseQuantity = { value, unit, system: fhirSystems.ucum, code: unit };
  if (String(value) === text) return quantity;
  const decimals = text.split('.')[1]?.length ?? 0;
  return { ...quantity, _value: { extension: [{ url: fhirSystems.quantityPrecision, valueInteger: decimals }] } };
}
