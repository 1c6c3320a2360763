import type { Basis, Day } from '@mdma-at/evidence';
import type { CriteriaSet } from './criteria/criterion.ts';
import { lookUp } from './expression/look-up.ts';
import type { ScreeningRecord } from './record/record.ts';
import type { ScreeningReport } from './report.ts';
import { askedAgain } from './rescreening.data.ts';
import { screen } from './screen.ts';
import type { ScreenOptions } from './screen-options.ts';

/** What is asked again on a dosing day. */
export type AskAgain = (typeof askedAgain)[number]['id'];

/** One question that is asked again. */
export interface AskedAgain {
  readonly id: AskAgain;
  /** Answers, or sections of the record, that the question renews. */
  readonly paths: readonly string[];
  readonly basis: Basis;
  /** It was asked on the dosing day, or its dated answer is of that day. */
  readonly answered: boolean;
}

/** How to screen again. */
export interface RescreenOptions extends Omit<ScreenOptions, 'testsFrom'> {
  /** Questions that were asked that day, and answered into the record. */
  readonly asked?: readonly AskAgain[];
}

/** A screening on the dosing day. */
export interface Rescreening {
  readonly on: Day;
  readonly askAgain: readonly AskedAgain[];
  readonly report: ScreeningReport;
  /** Everything was asked again and the report is `eligible`. */
  readonly current: boolean;
}

/**
 * Screens again on a dosing day: what no longer holds has to be asked again, and a dated test has to be of that day.
 * With every answer of entry still there, it is not `current` until each question was asked that day.
 */
export function rescreen(record: ScreeningRecord, criteriaSet: CriteriaSet, options: RescreenOptions): Rescreening {
  const { asked = [], ...screenOptions } = options;
  const report = screen(record, criteriaSet, screenOptions);
  const askAgain = askedAgain.flatMap((question): readonly AskedAgain[] => {
    const { id, paths, basis } = question;
    if ('onlyIf' in question && lookUp(record, question.onlyIf.split('.')) === false) return [];
    const answered = id === 'pregnancy-test' ? testedOn(record, options.on) : asked.includes(id);
    return [{ id, paths, basis, answered }];
  });
  return {
    on: options.on,
    askAgain,
    report,
    current: report.verdict === 'eligible' && askAgain.every(({ answered }) => answered),
  };
}

function testedOn(record: ScreeningRecord, day: Day): boolean {
  const tests = record.reproductive?.pregnancyTests;
  return (
    Array.isArray(tests) && tests.some(({ on, result }) => on === day && result !== undefined && result !== 'unknown')
  );
}
