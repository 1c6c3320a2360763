import { enCa, type Messages } from '@mdma-at/ui/messages';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', y: 'ý' };

/** A third longer and accented, with what stands in braces left alone: `Due {time}` becomes `Dúé {time}~~`. */
function lengthen(message: string): string {
  let depth = 0;
  let letters = 0;
  const accented = Array.from(message, (sign) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0 || sign === '}') return sign;
    letters += 1;
    return accents[sign] ?? sign;
  });
  const words = Math.ceil(letters / 18);
  return letters < 3 ? message : `${accented.join('')}${' mót'.repeat(words)}`;
}

/** Every message a third longer: what does not fit here will not fit in some real language. */
export const longMessages: Messages = Object.fromEntries(
  Object.entries(enCa).map(([key, message]) => [key, lengthen(message)]),
) as Messages;
