import type { Basis } from '@mdma-at/evidence';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../format/formatter.ts';
import { createTranslator } from '../messages/translator.ts';
import { fieldVerdictOf } from './field-verdict-of.ts';

const translator = createTranslator('en-CA');
const mdma = { ...translator, format: createFormatter(translator, 'America/Toronto') };
const basis: Basis = { facts: [], verification: 'policy', cites: [] };
const celsius = (value: number, text: string) => ({ value, text, unit: 'Cel' }) as const;

describe('what the domain said of an entry, as a field shows it', () => {
  it('98.6 °C is asked about as Fahrenheit, with two answers', () => {
    const question = {
      code: 'temperature.likely-fahrenheit',
      sign: 'temperature',
      path: [],
      seen: celsius(98.6, '98.6'),
      suggestion: celsius(37, '37.0'),
      mayStand: false,
      basis,
    } as const;
    expect(fieldVerdictOf({ outcome: 'ask', measured: question.seen, questions: [question] }, mdma)).toEqual({
      kind: 'ask',
      question: '98.6\u00a0°C: is this °F, 37.0\u00a0°C?',
      answers: [
        { id: 'take', label: 'Yes, 37.0\u00a0°C' },
        { id: 'change', label: 'No, change it' },
      ],
    });
  });

  it('43.4 °C is asked about and may stand', () => {
    const seen = celsius(43.4, '43.4');
    const question = {
      code: 'sign.outside-usual-range',
      sign: 'temperature',
      path: [],
      seen,
      expected: { low: 0, high: null },
      mayStand: true,
      basis,
    } as const;
    expect(fieldVerdictOf({ outcome: 'ask', measured: seen, questions: [question] }, mdma)).toEqual({
      kind: 'ask',
      question: 'Temperature 43.4\u00a0°C: is that right?',
      answers: [
        { id: 'keep', label: 'Yes, 43.4\u00a0°C is right' },
        { id: 'change', label: 'No, change it' },
      ],
    });
  });

  it('a refusal gives every reason', () => {
    const issues = [
      { path: [], code: 'value.outside-hard-range', message: '1620 was entered.' },
      { path: [], code: 'value.ambiguous', message: 'It could mean two numbers.' },
    ] as const;
    expect(fieldVerdictOf({ outcome: 'refused', issues }, mdma)).toEqual({
      kind: 'refused',
      message: '1620 was entered. It could mean two numbers.',
    });
  });

  it('what is fine needs no words', () => {
    expect(fieldVerdictOf({ outcome: 'ok', measured: celsius(37.4, '37.4') }, mdma)).toEqual({ kind: 'ok' });
  });
});
