import { lookUp, type Steps } from './look-up.ts';

/** Where an answer is, made ready to be read of many records. */
export interface AnswerPlace {
  readonly steps: Steps;
  /** The path has one or two steps, and no object has them by nature, so they are read without asking whose they are. */
  readonly direct: 0 | 1 | 2;
  readonly first: string;
  readonly second: string;
}

/** Makes a path ready. */
export function answerPlace(path: string): AnswerPlace {
  const steps = path.split('.');
  const [first = '', second = ''] = steps;
  const inherited = steps.some((step) => step in Object.prototype);
  const direct = inherited || steps.length > 2 ? 0 : steps.length === 1 ? 1 : 2;
  return { steps, direct, first, second };
}

/** The answer at a place, as `lookUp` finds it. */
export function readAnswer(place: AnswerPlace, root: object): unknown {
  const { direct } = place;
  if (direct === 0) return lookUp(root, place.steps);
  const found = (root as Branch)[place.first];
  if (direct === 1) return found ?? 'not-recorded';
  if (typeof found !== 'object' || found === null) return found === 'unknown' ? 'unknown' : 'not-recorded';
  return (found as Branch)[place.second] ?? 'not-recorded';
}

type Branch = Readonly<Record<string, unknown>>;
