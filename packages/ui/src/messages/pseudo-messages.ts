import type { MessageKey, Messages } from './en-ca/index.ts';
import { mapMessageText } from './map-message-text.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  O: 'Ó',
};

function each(messages: Messages, change: (text: string) => string): Messages {
  const entries = Object.entries(messages).map(([key, message]) => [key, mapMessageText(message, change)]);
  return Object.fromEntries(entries) as Record<MessageKey, string>;
}

function lengthen(text: string): string {
  const letters = text.replaceAll(/[^a-z]/gi, '').length;
  if (letters < 3) return text;
  const accented = text.replaceAll(/[a-z]/gi, (sign) => accents[sign] ?? sign);
  return `${accented}${' lóñg'.repeat(Math.ceil(letters / 12))}`;
}

/** Every message about two fifths longer and accented, as `en-XA`: what does not fit here does not fit some language. */
export function longMessages(messages: Messages): Messages {
  return each(messages, lengthen);
}

/**
 * Every word turned to run from right to left, as `ar-XB`. Numbers and what fills a placeholder keep their own direction,
 * so that a layout can be read by somebody who reads no script of that direction.
 */
export function mirroredMessages(messages: Messages): Messages {
  return each(messages, (text) => text.replaceAll(/[\p{L}’'-]+/gu, (word) => `\u200f\u202e${word}\u202c\u200f`));
}
