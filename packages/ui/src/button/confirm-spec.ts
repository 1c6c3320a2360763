/** One line of what a confirmation repeats, such as `Dose` and `40 mg HCl`. */
export interface ConfirmFact {
  readonly label: string;
  readonly value: string;
}

/** The named confirmation of an act toward risk. Its words name the act, never OK or Cancel. */
export interface ConfirmSpec {
  /** A whole question: `Give 40 mg midomafetamine hydrochloride to P-0142 now?` */
  readonly question: string;
  /** Substance, salt form, amount, person, time: whatever must be read again before the act. */
  readonly facts?: readonly ConfirmFact[];
  /** The act in words: `Give 40 mg`. */
  readonly proceed: string;
  /** The way out in words: `Do not give`. Escape does the same. */
  readonly alternative: string;
  /** Asks why, in words: `Reason for giving now`. */
  readonly reasonLabel: string;
}

/** What a person answered: the reason, never blank. */
export interface Confirmation {
  readonly reason: string;
}
