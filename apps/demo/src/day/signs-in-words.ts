import { type Formatter, quantityOf } from '@mdma-at/ui';
import type { Reading } from '@mdma-at/vitals';

/** A set of vital signs in one line; a pressure never breaks between its numbers and its unit. */
export function signsInWords({ signs }: Reading, format: Formatter): string {
  const { systolic, diastolic, heartRate, temperature, spo2 } = signs;
  const pressure =
    systolic && diastolic
      ? [[systolic.text, '/', diastolic.text, 'mmHg'].join('\u00a0')]
      : [systolic && `systolic ${systolic.text} mmHg`, diastolic && `diastolic ${diastolic.text} mmHg`];
  const others = [heartRate, temperature, spo2].map((sign) => sign && format.quantity(quantityOf(sign)));
  return [...pressure, ...others].filter(Boolean).join(', ');
}
