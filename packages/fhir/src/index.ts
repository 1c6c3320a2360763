export { type MeasuredQtc, observationFromQt } from './observation-from-qt.ts';
export { observationFromReading, untranslatedSigns } from './observation-from-reading.ts';
export type { ObservationKind, ObservationOptions } from './observation-options.ts';
export type { PreciseQuantity } from './quantity-of.ts';
export {
  bloodPressureCodes,
  meanPressureCode,
  qtCodes,
  type VitalSignCode,
  vitalSignCodes,
  vitalSignsPanelCode,
} from './vital-sign-codes.data.ts';
export { vitalSignsPanel } from './vital-signs-panel.ts';
