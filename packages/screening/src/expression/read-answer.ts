import type { Steps } from './look-up.ts';

/** Where an answer is, made ready to be read of many records. */
export interface AnswerPlace {
  readonly steps: Steps;
  /** The only step of a path of one. */
  readonly only: string | undefined;
}

/** Makes a path ready. */
export function answerPlace(path: string): AnswerPlace {
  const steps = path.split('.');
  return { steps, only: steps.length === 1 ? path : undefined };
}

/** The answer at a place, as `lookUp` finds it, of a record that `isOrdinary`: nobody is asked whose each value is. */
export function readAnswer({ only, steps }: AnswerPlace, root: object): unknown {
  if (only !== undefined) return (root as Branch)[only] ?? 'not-recorded';
  let found: unknown = root;
  for (let index = 0; index < steps.length; index += 1) {
    if (typeof found !== 'object' || found === null) return found === 'unknown' ? 'unknown' : 'not-recorded';
    found = (found as Branch)[steps[index] as string];
  }
  return found ?? 'not-recorded';
}

/**
 * Whether a record and its groups can be read without asking whose each value is: they are ordinary objects, and nobody
 * has put anything into the prototype of them all.
 */
export function isOrdinary(record: object, groups: readonly AnswerPlace[]): boolean {
  for (const _ in empty) return false;
  if (Object.getPrototypeOf(record) !== Object.prototype) return false;
  for (const group of groups) {
    const found = readAnswer(group, record);
    if (typeof found === 'object' && found !== null && Object.getPrototypeOf(found) !== Object.prototype) return false;
  }
  return true;
}

/** The groups on the way to some answers, outer ones first. */
export function groupsOnTheWay(places: readonly AnswerPlace[]): readonly AnswerPlace[] {
  const paths = places.flatMap(({ steps }) => steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.')));
  return [...new Set(paths)].toSorted((one, other) => one.length - other.length).map(answerPlace);
}

const empty: object = {};

type Branch = Readonly<Record<string, unknown>>;
