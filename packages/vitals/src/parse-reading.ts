import type { Issue } from '@mdma-at/evidence';
import { pressureGap } from './entry-ranges.data.ts';
import { parseMeasuredAt } from './parse-measured.ts';
import { readShape } from './read-shape.ts';
import type { EntryQuestion, ReadingCheck } from './reading-check.ts';
import type { Measured, Reading, VitalSign } from './reading.ts';

/**
 * Reads signs measured together at one moment, from a form or a file, and answers in one of three ways.
 *
 * `ok` has the reading in canonical units. `ask` has it too, with a question for each likely slip: degrees Fahrenheit
 * given as Celsius, a systolic pressure not clearly above the diastolic one, a value outside the usual range.
 * `refused` lists every issue with its path, what was seen and what was expected. No JSON makes it throw.
 *
 * @example
 * parseReading({ at: 0, signs: { systolic: { value: '21.6', unit: 'kPa' } } })
 * // { outcome: 'ok', reading: { at: 0, signs: { systolic: { value: 162, text: '162', unit: 'mm[Hg]', entered: … } } } }
 */
export function parseReading(input: unknown): ReadingCheck {
  const { issues: shapeIssues, at, entries, context } = readShape(input);
  const issues: Issue[] = [...shapeIssues];
  const questions: EntryQuestion[] = [];
  const signs: { [sign in VitalSign]?: Measured } = {};
  for (const { sign, value, unit } of entries) {
    const check = parseMeasuredAt(sign, value, { unit, path: ['signs', sign] });
    if (check.outcome === 'refused') issues.push(...check.issues);
    else signs[sign] = check.measured;
    if (check.outcome === 'ask') questions.push(...check.questions);
  }
  if (isNonEmpty(issues)) return { outcome: 'refused', issues };

  questions.push(...pressureQuestions(signs));
  const reading: Reading = context ? { at, signs, context: { ...context } } : { at, signs };
  return isNonEmpty(questions) ? { outcome: 'ask', reading, questions } : { outcome: 'ok', reading };
}

function pressureQuestions({ systolic, diastolic }: Reading['signs']): readonly EntryQuestion[] {
  const { value: expected, basis } = pressureGap;
  if (!systolic || !diastolic || systolic.value > diastolic.value + expected.moreThan) return [];
  const path = ['signs', 'systolic', 'value'];
  return [
    { code: 'pressure.too-close', sign: 'systolic', path, seen: systolic, diastolic, expected, mayStand: true, basis },
  ];
}

function isNonEmpty<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
