import type { FormAnswer, FormAnswers } from './screening-types.ts';

/** What was entered here and is not yet among the answers that came back from the record. */
export interface Draft {
  readonly value: FormAnswer;
  /** The recorded answer that it replaces; once the record says something else, the draft has done its work. */
  readonly over: FormAnswer | undefined;
  /** Whether it was given as an answer, or is still being typed. */
  readonly given: boolean;
}

export type Drafts = Readonly<Record<string, Draft | undefined>>;

function isSame(one: FormAnswer | undefined, other: FormAnswer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The draft of a question, as long as the record has not caught up with it. */
export function openDraft(drafts: Drafts, answers: FormAnswers, path: string): Draft | undefined {
  const draft = drafts[path];
  return draft && isSame(draft.over, answers[path]) && !isSame(draft.value, answers[path]) ? draft : undefined;
}

/** The answers as given, whether the record has them yet or not. What is still being typed is no answer. */
export function givenAnswers(drafts: Drafts, answers: FormAnswers): FormAnswers {
  const given = Object.keys(drafts).flatMap((path) => {
    const draft = openDraft(drafts, answers, path);
    return draft?.given ? [[path, draft.value] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(given) };
}

/** What a question shows: what was entered last, else what is recorded. */
export function shownAnswer(drafts: Drafts, answers: FormAnswers, path: string): FormAnswer | undefined {
  return openDraft(drafts, answers, path)?.value ?? answers[path];
}
