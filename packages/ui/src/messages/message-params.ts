type Before<S extends string> = S extends `${infer Name},${string}` ? Name : S;
type IsName<S extends string> = S extends '' | `${string} ${string}` | `#${string}` ? never : S;

/** The names of the placeholders in a message, read from its text: `'due {time}'` has `time`. */
export type ParamNames<S extends string> = S extends `${string}{${infer Inner}}${infer Rest}`
  ? IsName<Before<Inner>> | ParamNames<Inner> | ParamNames<Rest>
  : never;

/** A value that fills a placeholder. */
export type MessageValue = string | number | boolean;

/** The values that a message needs: an object with each of its placeholders. */
export type MessageParams<S extends string> = { readonly [name in ParamNames<S>]: MessageValue };
