import type { Measured } from '@mdma-at/vitals';
import type { Quantity } from './quantity.ts';

/** A measured value as it is shown, with the precision it was recorded with. */
export function quantityOf(measured: Measured): Quantity {
  return { value: measured.text, unit: measured.unit };
}
