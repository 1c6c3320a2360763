import type { ScreeningRecord } from '../record/record.ts';

type Leaf = string | number | boolean | readonly unknown[];

type PathsOf<Group> = Group extends Leaf
  ? never
  : {
      [Key in keyof Group & string]: NonNullable<Group[Key]> extends Leaf
        ? Key
        : `${Key}.${PathsOf<NonNullable<Group[Key]>>}`;
    }[keyof Group & string];

/** Every answer of the screening record by its path, so that a misspelt path does not compile. */
export type AnswerPath = PathsOf<Required<ScreeningRecord>>;
