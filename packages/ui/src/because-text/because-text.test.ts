import { describe, expect, it } from 'vitest';
import { createFormatter } from '../format/formatter.ts';
import { createTranslator } from '../messages/translator.ts';
import { becauseText } from './because-text.ts';

const translator = createTranslator('en-CA');
const mdma = { words: translator.words, format: createFormatter(translator, 'America/Toronto') };
// 2026-08-14 14:47:30 UTC is 10:47 in Toronto
const at = 1_786_718_850_000;

describe('why an interlock judged as it did', () => {
  it.each([
    [
      'a moment is a time of day',
      { code: 'vitals-clear.blocked', values: { at, level: 1 } },
      'The reading of 10:47 is outside the limits, level 1. A normal repeat clears it.',
    ],
    [
      'missing signs have names',
      { code: 'vitals-clear.incomplete', values: { at, missing: 'diastolic, temperature' } },
      'The reading of 10:47 lacks Diastolic, Temperature.',
    ],
    [
      'findings have names',
      {
        code: 'vitals-fresh-in-range.out-of-range',
        values: { at, findings: 'systolic.pre-dose, diastolic.above-limit' },
      },
      'The reading of 10:47 is outside the limits: Systolic too high before a dose, Diastolic above limit.',
    ],
    [
      'a salt form has a name',
      { code: 'dose-level-allowed.other-salt', values: { saltForm: 'freebase', expected: 'HCl' } },
      'The salt form is free base. The protocol says hydrochloride.',
    ],
    [
      'one open event is singular',
      { code: 'no-open-sae.undecided', values: { count: 1 } },
      '1 serious adverse event is undecided.',
    ],
    [
      'a day has its month as a word',
      { code: 'eligibility-current.yes', values: { on: '2026-08-10', ageDays: 4 } },
      'Eligibility was reviewed on 10-Aug-2026.',
    ],
    ['an unknown code is shown, never blank', { code: 'new-interlock.no' }, 'new-interlock.no'],
  ])('%s', (_, because, sentence) => {
    expect(becauseText(because, mdma)).toBe(sentence);
  });
});
