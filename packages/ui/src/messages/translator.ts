import { enCa, type Messages } from './en-ca/index.ts';
import { translatorOf, type Translator } from './translator-of.ts';

export type { Translator } from './translator-of.ts';

/**
 * The words of a locale: its catalogue with one's own words laid over it. What is not handed in stays English.
 *
 * @example
 * const { t, words } = createTranslator('en-CA');
 * t('unit.notRecorded'); // 'Not recorded'
 * words('verification', 'policy'); // 'Site policy'
 */
export function createTranslator(locale: string, messages: Partial<Messages> = {}): Translator {
  return translatorOf(locale, { ...enCa, ...messages });
}
