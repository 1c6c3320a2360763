import type { Json } from '@mdma-at/journal';
import {
  criteriaSets,
  parseScreeningRecord,
  screen,
  type ScreeningRecord,
  type ScreeningReport,
} from '@mdma-at/screening';
import type { Day, FactId, Issue } from '@mdma-at/evidence';

/** What a screening is begun with. */
export interface ScreeningInput {
  readonly participant: string;
  readonly criteriaSet: keyof typeof criteriaSets;
  /** Criteria whose text nobody has seen and that this site asks for all the same. */
  readonly accept: readonly FactId[];
}

export interface AnswerRecorded {
  readonly type: 'answer.recorded';
  readonly at: number;
  readonly recordedAt: number;
  readonly by: { readonly id: string; readonly role: string };
  readonly path: string;
  readonly answer: Json;
}

export interface AnswerGiven {
  readonly id: string;
  readonly type: 'record-answer';
  readonly by: { readonly id: string; readonly role: string };
  readonly path: string;
  readonly answer: Json;
}

/** A screening as far as it was answered: the newest answer to each question. */
export interface ScreeningState {
  readonly input: ScreeningInput;
  readonly answers: Readonly<Record<string, Json>>;
}

/** The answers of a screening as a process: every answer is an entry, a changed one a newer entry. */
export const screeningAnswers = {
  id: 'screening-answers',
  version: 1,
  start: (input: ScreeningInput): ScreeningState => ({ input, answers: {} }),
  decide: (_state: ScreeningState, { path, answer, by }: AnswerGiven, now: number) => ({
    verdict: 'accepted' as const,
    events: [{ type: 'answer.recorded' as const, at: now, recordedAt: now, by, path, answer }],
  }),
  evolve: (state: ScreeningState, { path, answer }: AnswerRecorded): ScreeningState => ({
    ...state,
    answers: { ...state.answers, [path]: answer },
  }),
  obligations: () => [],
};

type Tree = { [name: string]: Json | Tree };

function placed(tree: Tree, [name = '', ...rest]: readonly string[], answer: Json): Tree {
  if (rest.length === 0) return { ...tree, [name]: answer };
  const below = tree[name];
  return {
    ...tree,
    [name]: placed(
      typeof below === 'object' && below !== null && !Array.isArray(below) ? (below as Tree) : {},
      rest,
      answer,
    ),
  };
}

/** What was answered, as a screening record has it. */
export function recordOf({ answers }: ScreeningState): unknown {
  return Object.entries(answers).reduce<Tree>((tree, [path, answer]) => placed(tree, path.split('.'), answer), {});
}

export interface Judged {
  /** The answers as a record has them, without those that no record can hold. */
  readonly record: ScreeningRecord;
  readonly report: ScreeningReport;
  /** Answers that no record can hold; they are kept and not judged. */
  readonly issues: readonly Issue[];
}

/** Judges the answers on a day, by the criteria of the protocol in force. An answer that is none is left out of the judgement and named. */
export function judgeAnswers(
  state: ScreeningState,
  on: Day,
  { criteriaSet, accept }: Pick<ScreeningInput, 'criteriaSet' | 'accept'>,
): Judged {
  const parsed = parseScreeningRecord(recordOf(state));
  const issues = parsed.ok ? [] : parsed.issues;
  const wrong = new Set(issues.map(({ path }) => path.join('.')));
  const kept = Object.entries(state.answers).filter(
    ([path]) => ![...wrong].some((bad) => bad === path || bad.startsWith(`${path}.`)),
  );
  const sound = parseScreeningRecord(recordOf({ ...state, answers: Object.fromEntries(kept) }));
  const record: ScreeningRecord = sound.ok ? sound.value : {};
  return { record, report: screen(record, criteriaSets[criteriaSet], { on, accept }), issues };
}
