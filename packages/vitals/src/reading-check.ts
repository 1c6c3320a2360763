import type { Basis, Issue } from '@mdma-at/evidence';
import type { EntryBounds } from './entry-ranges.data.ts';
import type { Measured, Reading, VitalSign } from './reading.ts';

/**
 * A value that is probably a slip of entry. The value is kept; a person answers.
 * When `mayStand` is false no answer can keep the value as it is: it is corrected or entered again.
 */
export type EntryQuestion =
  | {
      readonly code: 'temperature.likely-fahrenheit';
      readonly sign: 'temperature';
      readonly path: readonly (string | number)[];
      readonly seen: Measured;
      /** What the entry means if it was degrees Fahrenheit. */
      readonly suggestion: Measured;
      readonly mayStand: false;
      readonly basis: Basis;
    }
  | {
      readonly code: 'sign.outside-usual-range';
      readonly sign: VitalSign;
      readonly path: readonly (string | number)[];
      readonly seen: Measured;
      readonly expected: EntryBounds;
      readonly mayStand: true;
      readonly basis: Basis;
    }
  | {
      readonly code: 'pressure.too-close';
      readonly sign: 'systolic';
      readonly path: readonly (string | number)[];
      readonly seen: Measured;
      readonly diastolic: Measured;
      /** The systolic pressure is expected to lie more than this above the diastolic one. */
      readonly expected: { readonly moreThan: number };
      readonly mayStand: true;
      readonly basis: Basis;
    };

/** What became of one entry of a form: taken, asked about with the value kept, or refused with every issue. */
export type MeasuredCheck =
  | { readonly outcome: 'ok'; readonly measured: Measured }
  | {
      readonly outcome: 'ask';
      readonly measured: Measured;
      readonly questions: readonly [EntryQuestion, ...EntryQuestion[]];
    }
  | { readonly outcome: 'refused'; readonly issues: readonly [Issue, ...Issue[]] };

/** What became of a whole reading: taken, asked about with every value kept, or refused with every issue. */
export type ReadingCheck =
  | { readonly outcome: 'ok'; readonly reading: Reading }
  | {
      readonly outcome: 'ask';
      readonly reading: Reading;
      readonly questions: readonly [EntryQuestion, ...EntryQuestion[]];
    }
  | { readonly outcome: 'refused'; readonly issues: readonly [Issue, ...Issue[]] };
