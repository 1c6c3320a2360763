/** An answer to one question. `'unknown'` says that it was asked and nobody knows; an absent answer was not recorded. */
export type Answer<T> = T | 'unknown';
