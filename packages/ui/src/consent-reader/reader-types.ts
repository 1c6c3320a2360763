import type { Day } from '@mdma-at/evidence';

/** A text to be read and taken home. */
export interface ConsentDocument {
  readonly title: string;
  readonly version: string;
  readonly on: Day;
  readonly sections: readonly ConsentSection[];
}

/** One part of the text under its own heading, in paragraphs. */
export interface ConsentSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Asked after it, to see what to talk about again. Never a test that somebody fails. */
  readonly question?: ConsentQuestion;
}

/** A question about what was read. Each answer has words that follow it, whichever it is. */
export interface ConsentQuestion {
  readonly ask: string;
  readonly answers: readonly { readonly value: string; readonly label: string; readonly followedBy: string }[];
}

/** What a reader does. */
export type ReaderIntent =
  | { readonly type: 'answer-question'; readonly section: string; readonly answer: string }
  | { readonly type: 'talk-again'; readonly section: string; readonly again: boolean }
  | { readonly type: 'print-copy' };
