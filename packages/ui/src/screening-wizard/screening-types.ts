import type { ScreeningReport } from '@mdma-at/screening';
import type { Choice } from '../choice-set/choice-set.tsx';

/** Why a question is asked; a sensitive one always says so. */
type Reason =
  | { readonly sensitive?: false; readonly why?: string }
  | { readonly sensitive: true; readonly why: string };

/** How a question is answered. Not knowing can be chosen everywhere and is never a no. */
type Kind =
  | { readonly kind: 'one'; readonly options: readonly Choice[] }
  | { readonly kind: 'many'; readonly options: readonly Choice[]; readonly allowNone?: boolean }
  | { readonly kind: 'number'; readonly unit: string };

/** One question of a screening form. */
export type ScreeningQuestion = Reason &
  Kind & {
    /** The answer's place in the screening record, such as `cardiovascular.arrhythmia`. */
    readonly path: string;
    readonly label: string;
  };

/** Questions that belong together: one page. */
export interface ScreeningTopic {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly questions: readonly ScreeningQuestion[];
}

/** The questions of a screening in the order of a conversation. */
export interface ScreeningDefinition {
  readonly topics: readonly ScreeningTopic[];
}

/** What was chosen or typed, verbatim: one text, or the chosen ones of many. `unknown` says that nobody knows. */
export type FormAnswer = string | readonly string[];

/** The answers so far, by path; what was not answered has no entry. */
export type FormAnswers = Readonly<Record<string, FormAnswer | undefined>>;

/** What the domain says of the answers, and which of them no record can hold. */
export interface ScreeningJudgement {
  readonly report: ScreeningReport;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** Judges the answers so far; an app wraps `parseScreeningRecord` and `screen` of `@mdma-at/screening` in it. */
export type JudgeScreening = (answers: FormAnswers) => ScreeningJudgement;
