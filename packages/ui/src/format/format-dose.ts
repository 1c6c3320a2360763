import type { Dose } from '@mdma-at/protocol';
import type { Translator } from '../messages/translator.ts';
import { formatDecimal } from './format-decimal.ts';

const noBreak = '\u00a0';

/** The amount of a dose in milligrams, without a trailing zero: 62.5 is `62.5`, 80 is `80`. */
export function doseAmount(dose: Dose, translator: Translator): string {
  return formatDecimal(String(dose.amountMg), translator.locale);
}

/** A dose in short, with its salt form, where there is no room for the whole medication line: `80 mg HCl`. */
export function formatDose(dose: Dose, translator: Translator): string {
  return translator
    .t('dose.short', { amount: doseAmount(dose, translator), salt: translator.words('dose.saltShort', dose.saltForm) })
    .replaceAll(' ', noBreak);
}
