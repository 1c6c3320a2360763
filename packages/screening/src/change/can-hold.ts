import type { Day } from '@mdma-at/evidence';
import { compileExpression } from '../expression/compile-expression.ts';
import { lookUp } from '../expression/look-up.ts';
import type { AsOf, Judge } from '../expression/judge.ts';
import { answerChange } from './answer-change.data.ts';
import type { Requirement, Statement } from './requirement.ts';

/** What stands between an answer as recorded and what is required of it. */
export type ChangeKind = 'answer' | 'arrange' | 'time' | 'washout' | 'test';

/** How the requirements on one answer stand: they hold, they could, or they never will. */
export type Standing = 'holds' | 'never' | ChangeKind;

/** How all requirements on one path stand for a record. */
export function standingOf(path: string, requirements: readonly Requirement[], record: unknown, asOf: AsOf): Standing {
  if (requirements.every((each) => holds(each, record, asOf))) return 'holds';
  const whole = requirements.filter(({ says }) => !isComparison(says));
  const values = candidates(requirements);
  const possible = values.filter((value) =>
    requirements.every((each) => isComparison(each.says) && meets(each, value)),
  );
  const seen = lookUp(record, path.split('.'));
  if (whole.length > 0) return wholeList(requirements, seen);
  if (seen === 'unknown' || seen === 'not-recorded') return possible.length > 0 ? 'answer' : 'never';
  const pattern = path.replace(/\.\d+\./g, '.*.');
  if (has(answerChange.stays, pattern)) return 'never';
  if (Object.hasOwn(answerChange.grows, pattern)) {
    const later = possible.some((value) => typeof value === 'number' && typeof seen === 'number' && value > seen);
    return later ? 'time' : 'never';
  }
  if (possible.length === 0) return 'never';
  if (has(answerChange.heals, pattern)) return 'time';
  return has(answerChange.washesOut, pattern) ? 'washout' : 'arrange';
}

/** Whether a requirement holds already. */
export function holds({ path, says, wanted }: Requirement, record: unknown, asOf: AsOf): boolean {
  const steps = path.split('.');
  const inside = steps.length - says.path.split('.').length;
  const root = inside > 0 ? lookUp(record, steps.slice(0, inside)) : record;
  const truth = judgeOf(says)({ ...asOf, root, prefix: '', trace: { observed: [], missing: [] } });
  return truth === wanted;
}

function meets({ says, wanted }: Requirement, value: unknown): boolean {
  const root = nested(says.path.split('.'), value);
  const scope = { root, prefix: '', on: anyDay, trace: { observed: [], missing: [] } };
  return judgeOf(says)(scope) === wanted;
}

const judges = new WeakMap<Statement, Judge>();

function judgeOf(says: Statement): Judge {
  const known = judges.get(says) ?? compileExpression(says);
  judges.set(says, known);
  return known;
}

const anyDay: Day = '2000-01-01';

function nested(steps: readonly string[], value: unknown): unknown {
  return steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
}

// A list is asked for, measured or agreed anew as a whole; its rules have to be possible together.
function wholeList(requirements: readonly Requirement[], seen: unknown): Standing {
  const wants = new Map<Statement, boolean>();
  for (const { says, wanted } of requirements) {
    if (wants.has(says) && wants.get(says) !== wanted) return 'never';
    wants.set(says, wanted);
  }
  const words = requirements.filter(({ says }) => says.op === 'includes-any' || says.op === 'counts-at-least');
  if (words.length > 0 && !wordLists(words).some((list) => words.every((each) => meets(each, list)))) return 'never';
  const dated = requirements.some(({ says }) => says.op === 'newest-that-day' || says.op === 'repeatedly');
  if (dated) return 'test';
  return seen === 'unknown' || seen === 'not-recorded' ? 'answer' : 'arrange';
}

function wordLists(requirements: readonly Requirement[]): readonly (readonly string[])[] {
  const named = [...new Set(requirements.flatMap(({ says }) => (says.op === 'includes-any' ? [...says.values] : [])))];
  const needed = Math.max(0, ...requirements.map(({ says }) => (says.op === 'counts-at-least' ? says.value : 0)));
  const filled = (list: readonly string[]): readonly string[] => [
    ...list,
    ...Array.from({ length: Math.max(0, needed - list.length) }, (_, index) => `another ${index + 1}`),
  ];
  const short = [
    [],
    ...named.map((word) => [word]),
    ...named.flatMap((one) => named.map((other) => [one, other])),
    named,
  ];
  return [...short, ...short.map(filled)];
}

function candidates(requirements: readonly Requirement[]): readonly unknown[] {
  const values = requirements.flatMap(({ says }): readonly unknown[] => {
    switch (says.op) {
      case 'is':
        return typeof says.value === 'boolean' ? [true, false] : [says.value, another];
      case 'is-one-of':
        return [...says.values, another];
      case 'at-least':
      case 'at-most':
      case 'above':
      case 'below':
        return [says.value - 1, says.value - justBeside, says.value, says.value + justBeside, says.value + 1];
      case 'includes-any':
      case 'counts-at-least':
      case 'no-entry':
      case 'newest-that-day':
      case 'repeatedly':
        return [];
    }
  });
  return [...new Set(values)];
}

const another = 'another answer';
const justBeside = 0.001;

function isComparison(says: Statement): boolean {
  return 'value' in says ? says.op !== 'counts-at-least' : says.op === 'is-one-of';
}

function has(list: readonly string[], item: string): boolean {
  return list.includes(item);
}
