import { type AnswerPlace, answerPlace, readAnswer } from '../expression/read-answer.ts';
import type { Judged } from '../judge-criterion.ts';
import { type ByAnswer, byAnswer, recall, remember } from './by-answer.ts';

/** The findings of one criterion, kept by the answers that it compares: a tree with one level for each answer. */
export interface RememberedFindings {
  readonly places: readonly AnswerPlace[];
  /** The place, where there is only one. */
  readonly only: AnswerPlace | undefined;
  readonly tree: Level;
  kept: number;
}

// A level holds findings where it is the last one, and levels above.
type Level = ByAnswer<unknown>;

/** An empty memory for the answers at some paths. */
export function rememberedFindings(paths: readonly string[]): RememberedFindings {
  const places = paths.map(answerPlace);
  return { places, only: places.length === 1 ? places[0] : undefined, tree: byAnswer(), kept: 0 };
}

/** The finding kept for a record's answers, if there is one. */
export function recallFinding({ places, only, tree }: RememberedFindings, record: object): Judged | undefined {
  if (only) return recall(tree, readAnswer(only, record)) as Judged | undefined;
  let found: unknown = tree;
  for (const place of places) {
    found = recall(found as Level, readAnswer(place, record));
    if (found === undefined) return undefined;
  }
  return found as Judged;
}

/** Keeps a finding for a record's answers, as far as there is room. */
export function keepFinding(memory: RememberedFindings, record: object, judged: Judged): void {
  if (memory.kept >= mostKept) return;
  memory.kept += 1;
  let level = memory.tree;
  memory.places.forEach((place, index) => {
    const seen = readAnswer(place, record);
    if (index === memory.places.length - 1) {
      remember(level, seen, judged);
      return;
    }
    const below = (recall(level, seen) as Level | undefined) ?? byAnswer();
    remember(level, seen, below);
    level = below;
  });
}

const mostKept = 4096;
