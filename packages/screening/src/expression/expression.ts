/**
 * A statement about a record, as data: a person can read it (`describeExpression`), a program can export it. `path`
 * names an answer from the record's root (`demographics.ageYears`); inside `where` it starts at the entry.
 */
export type Expression<Path extends string = string> =
  | Comparison<Path>
  /** Every one, or at least one, or none of these holds. */
  | { readonly op: 'all' | 'any' | 'none-of'; readonly of: readonly Expression<Path>[] }
  | { readonly op: 'not'; readonly of: Expression<Path> }
  /** Where the first holds, the second must; where it does not, nothing is asked; where that is unknown, so is the whole. */
  | { readonly op: 'when'; readonly if: Expression<Path>; readonly must: Expression<Path> }
  /** The second can be told only while the first holds; otherwise the whole is unknown. */
  | { readonly op: 'given'; readonly that: Expression<Path>; readonly must: Expression<Path> }
  /** One of the words is in the list. */
  | { readonly op: 'includes-any'; readonly path: Path; readonly values: readonly string[] }
  /** The list has at least this many words. */
  | { readonly op: 'counts-at-least'; readonly path: Path; readonly value: number }
  /** No entry of the list is like this. */
  | { readonly op: 'no-entry'; readonly path: Path; readonly where: Expression }
  /** The newest dated entry is like this; where it holds, it also has to be of the day asked about. */
  | { readonly op: 'newest-that-day'; readonly path: Path; readonly where: Expression }
  /** Dated entries like this are found at least `times` times; too few measurements with one like it are unknown. */
  | {
      readonly op: 'repeatedly';
      readonly path: Path;
      readonly each: 'day' | 'entry';
      readonly times: number;
      readonly where: Expression;
    };

/** A statement about one answer. */
export type Comparison<Path extends string = string> =
  | { readonly op: 'is'; readonly path: Path; readonly value: boolean | string }
  | { readonly op: 'is-one-of'; readonly path: Path; readonly values: readonly string[] }
  | { readonly op: 'at-least' | 'at-most' | 'above' | 'below'; readonly path: Path; readonly value: number };
