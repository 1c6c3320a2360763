/** What was typed where a number of capsules belongs: a whole number, nothing yet, or something else that is kept. */
export type TypedCount =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'other' };

/** Reads a whole number as it was typed. Nothing is rounded or cut to size. */
export function parseCount(text: string): TypedCount {
  const typed = text.trim();
  if (typed === '') return { kind: 'missing' };
  const count = Number(typed);
  return /^\d+$/.test(typed) && Number.isSafeInteger(count) ? { kind: 'count', count } : { kind: 'other' };
}
