import type { Issue } from '@mdma-at/evidence';
import { pressureGap } from './entry-ranges.data.ts';
import { parseMeasuredAt } from './parse-measured.ts';
import type { Measured, Reading, VitalSign } from './reading.ts';
import { measuredInputSchema, readingInputSchema } from './reading.schema.ts';
import type { EntryQuestion, MeasuredCheck, ReadingCheck } from './reading-check.ts';
import { shapeIssues } from './shape-issues.ts';
import { vitalSigns } from './vital-signs.ts';

/**
 * Reads signs measured together at one moment, from a form or a file, and answers in one of three ways.
 *
 * `ok` has the reading in canonical units. `ask` has it too, with a question for each likely slip: degrees Fahrenheit
 * given as Celsius, a systolic pressure not clearly above the diastolic one, a value outside the usual range.
 * `refused` lists every issue with its path, what was seen and what was expected. No input makes it throw.
 *
 * @example
 * parseReading({ at: 0, signs: { systolic: { value: '21.6', unit: 'kPa' } } })
 * // { outcome: 'ok', reading: { at: 0, signs: { systolic: { value: 162, text: '162', unit: 'mm[Hg]', entered: … } } } }
 */
export function parseReading(input: unknown): ReadingCheck {
  const shape = readingInputSchema.safeParse(input);
  const checks = vitalSigns.flatMap((sign) => checkOf(input, sign));
  const issues: Issue[] = shape.success ? [] : shapeIssues(shape.error.issues, input);
  for (const [, check] of checks) if (check.outcome === 'refused') issues.push(...check.issues);
  if (!shape.success || isNonEmpty(issues)) return { outcome: 'refused', issues: issues as [Issue, ...Issue[]] };

  const signs: { [sign in VitalSign]?: Measured } = {};
  const questions: EntryQuestion[] = [];
  for (const [sign, check] of checks) {
    if (check.outcome === 'refused') continue;
    signs[sign] = check.measured;
    if (check.outcome === 'ask') questions.push(...check.questions);
  }
  questions.push(...pressureQuestions(signs));
  const { at, context } = shape.data;
  const reading: Reading = context ? { at, signs, context } : { at, signs };
  return isNonEmpty(questions) ? { outcome: 'ask', reading, questions } : { outcome: 'ok', reading };
}

function checkOf(input: unknown, sign: VitalSign): readonly (readonly [VitalSign, MeasuredCheck])[] {
  const signs = memberOf(input, 'signs');
  const entry = measuredInputSchema.safeParse(memberOf(signs, sign));
  if (!entry.success) return [];
  const { value, unit } = entry.data;
  return [[sign, parseMeasuredAt(sign, value, { unit, path: ['signs', sign] })]];
}

function pressureQuestions({ systolic, diastolic }: Reading['signs']): readonly EntryQuestion[] {
  const { value: expected, basis } = pressureGap;
  if (!systolic || !diastolic || systolic.value > diastolic.value + expected.moreThan) return [];
  const path = ['signs', 'systolic', 'value'];
  return [
    { code: 'pressure.too-close', sign: 'systolic', path, seen: systolic, diastolic, expected, mayStand: true, basis },
  ];
}

function memberOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[name];
}

function isNonEmpty<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
