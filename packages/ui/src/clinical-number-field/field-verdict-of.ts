import type { EntryQuestion, MeasuredCheck } from '@mdma-at/vitals';
import { quantityOf } from '../format/quantity-of.ts';
import type { Mdma } from '../provider/mdma-provider.tsx';
import type { FieldAnswer, FieldVerdict } from './field-verdict.ts';

type Words = Pick<Mdma, 't' | 'words' | 'format'>;

/**
 * What `parseMeasured` of `@mdma-at/vitals` said of an entry, as a field shows it: a question with its two answers,
 * `take` or `keep` and `change`, or the reason of a refusal.
 */
export function fieldVerdictOf(check: MeasuredCheck, mdma: Words): FieldVerdict {
  switch (check.outcome) {
    case 'ok':
      return { kind: 'ok' };
    case 'ask':
      return {
        kind: 'ask',
        question: questionText(check.questions[0], mdma),
        answers: answersTo(check.questions[0], mdma),
      };
    case 'refused':
      return { kind: 'refused', message: check.issues.map(({ message }) => message).join(' ') };
    default:
      return check satisfies never;
  }
}

/** A question about an entry, as a sentence. */
export function questionText(question: EntryQuestion, { t, words, format }: Words): string {
  const seen = format.quantity(quantityOf(question.seen));
  switch (question.code) {
    case 'temperature.likely-fahrenheit':
      return t('question.temperature.likely-fahrenheit', {
        seen,
        suggestion: format.quantity(quantityOf(question.suggestion)),
      });
    case 'sign.outside-usual-range':
      return t('question.sign.outside-usual-range', { sign: words('sign', question.sign), seen });
    case 'pressure.too-close':
      return t('question.pressure.too-close', { seen, diastolic: format.quantity(quantityOf(question.diastolic)) });
    default:
      return question satisfies never;
  }
}

function answersTo(question: EntryQuestion, { t, format }: Words): readonly [FieldAnswer, FieldAnswer] {
  const change = { id: 'change', label: t('question.change') };
  if (question.code === 'temperature.likely-fahrenheit') {
    return [
      { id: 'take', label: t('question.take', { value: format.quantity(quantityOf(question.suggestion)) }) },
      change,
    ];
  }
  return [{ id: 'keep', label: t('question.keep', { value: format.quantity(quantityOf(question.seen)) }) }, change];
}
