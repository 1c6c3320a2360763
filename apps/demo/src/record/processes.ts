import { digest, type Journal, type RecordableEvent, replay, type ReplayableProcess } from '@mdma-at/journal';
import { course, dosingDay } from '@mdma-at/protocol';
import { screeningAnswers } from '../screening/answers.ts';
import { washoutList } from '../washout/washout-list.ts';

type Fold = (journal: Journal) => unknown;

function folding<State, Event extends RecordableEvent>(
  process: ReplayableProcess<State, Event> & { readonly id: string },
): readonly [id: string, fold: Fold] {
  return [process.id, (journal) => replay(journal, process)];
}

/** How each journal of this demo is folded, by the process that its first entry names. */
const folds: ReadonlyMap<string, Fold> = new Map([
  folding(course),
  folding(dosingDay),
  folding(screeningAnswers),
  folding(washoutList),
]);

/** The digest of the state that a journal leads to; `undefined` where no process here folds it. */
export function stateDigestOf(journal: Journal): string | undefined {
  const id = journal[0]?.payload['process'];
  const fold = typeof id === 'string' ? folds.get(id) : undefined;
  return fold && digest(fold(journal));
}
