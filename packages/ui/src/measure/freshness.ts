/** Whether a value still holds. The domain says so; nothing here compares times. */
export type Freshness =
  | { readonly kind: 'live' }
  | {
      readonly kind: 'stale';
      /** How old the reading is, in milliseconds. */
      readonly age: number;
    };
