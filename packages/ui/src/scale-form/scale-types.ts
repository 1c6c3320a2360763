import type { Basis } from '@mdma-at/evidence';

/** One way to answer an item. */
export interface ScaleOption {
  readonly value: number;
  readonly label: string;
}

/** One item. Its wording is handed in by whoever may use it; a scale without that right has none. */
export interface ScaleItem {
  /** Stable within the scale, such as `1` or `B1`. */
  readonly id: string;
  readonly text?: string;
  /** Where the item has options of its own. */
  readonly options?: readonly ScaleOption[];
}

/** A questionnaire as a form shows it. */
export interface ScaleDefinition {
  readonly id: string;
  readonly name: string;
  /** Instructions and the period asked about, where their wording may be shown. */
  readonly instructions?: string;
  readonly items: readonly ScaleItem[];
  readonly options: readonly ScaleOption[];
  /** Who owns the wording and what may be done with it; no form stands without it. */
  readonly licence: { readonly text: string; readonly basis: Basis };
}

/** The answers so far, by item; an item without one is missing and never zero. */
export type ScaleResponse = Readonly<Record<string, number | undefined>>;

/** Who rates, and whether that person knows the session or the dose. */
export interface ScaleRater {
  readonly name: string;
  readonly blind: 'yes' | 'no' | 'unknown';
}
