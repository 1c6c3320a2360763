/** One of the two answers to a question about a value. */
export interface FieldAnswer {
  readonly id: string;
  /** A whole answer: `Yes, 98.6 °F` or `No, 98.6 °C`. */
  readonly label: string;
}

/**
 * What the domain says about what was typed; `parseReading` of `@mdma-at/vitals` answers it.
 * Whatever the answer, the text stays as it was typed.
 */
export type FieldVerdict =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ok' }
  | { readonly kind: 'ask'; readonly question: string; readonly answers: readonly [FieldAnswer, FieldAnswer] }
  | { readonly kind: 'refused'; readonly message: string };
