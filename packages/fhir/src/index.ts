export { observationFromReading, untranslatedSigns } from './observation-from-reading.ts';
export type { ObservationKind, ObservationOptions } from './observation-options.ts';
export type { PreciseQuantity } from './quantity-of.ts';
export { bloodPressureCodes, type VitalSignCode, vitalSignCodes } from './vital-sign-codes.data.ts';
