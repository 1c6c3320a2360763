import type { Translator } from '../messages/translator.ts';
import { formatDecimal } from './format-decimal.ts';
import type { Quantity } from './quantity.ts';

const noBreak = '\u00a0';

/** An amount with its unit, never apart: `162 mmHg`. */
export function formatQuantity(quantity: Quantity, translator: Translator): string {
  return `${formatDecimal(quantity.value, translator.locale)}${noBreak}${formatUnit(quantity.unit, translator)}`;
}

/** A unit in words for a screen; an unknown unit is shown as it is. */
export function formatUnit(unit: string, translator: Translator): string {
  return translator.words('unit', unit).replaceAll(' ', noBreak);
}
