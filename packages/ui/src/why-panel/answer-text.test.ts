import { describe, expect, it } from 'vitest';
import { createFormatter } from '../format/formatter.ts';
import { createTranslator } from '../messages/translator.ts';
import { answerText } from './answer-text.ts';

const translator = createTranslator('en-CA');
const mdma = { words: translator.words, format: createFormatter(translator, 'America/Toronto') };

describe('an answer in words', () => {
  it.each([
    [true, 'Yes'],
    [false, 'No'],
    [44, '44'],
    ['unknown', 'Not known yet'],
    ['not-recorded', 'Not recorded'],
    ['not-well-managed', 'not well managed'],
    ['2026-08-14', '2026-08-14'],
  ])('%s is read as %s', (value, words) => {
    expect(answerText(value, mdma)).toBe(words);
  });
});
