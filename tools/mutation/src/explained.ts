/** Why mutants survive that no test could find: the file, what stood there, and what was put there (`*` is anything). */
export interface Explained {
  readonly because: string;
  readonly mutants: readonly (readonly [file: string, original: string, replacement: string])[];
}

export const explained: readonly Explained[] = [];
