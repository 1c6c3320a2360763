import type { ObservedAnswer } from '@mdma-at/screening';
import type { Mdma } from '../provider/mdma-provider.tsx';

/** An answer in words: yes and no, numbers as they were given, and both kinds of not knowing told apart. */
export function answerText(value: ObservedAnswer['value'], { words, format }: Pick<Mdma, 'words' | 'format'>): string {
  if (value === true) return words('answer', 'yes');
  if (value === false) return words('answer', 'no');
  if (typeof value === 'number') return format.decimal(String(value));
  if (value === 'unknown' || value === 'not-recorded') return words('answer', value);
  return words('answerValue', value);
}
