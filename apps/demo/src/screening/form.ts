import type { Json } from '@mdma-at/journal';
import type { FormAnswer, FormAnswers, ScreeningDefinition, ScreeningQuestion } from '@mdma-at/ui';
import { chosen, type Question, type Topic, typedNumber } from './questions.ts';

function asked(question: Question): ScreeningQuestion {
  const { path, label, why } = question;
  const shared = { path, label, ...(why && { why }) };
  return question.kind === 'number'
    ? { ...shared, kind: 'number', unit: question.unit }
    : { ...shared, kind: 'one', options: question.options.map(({ value, label: text }) => ({ value, label: text })) };
}

/** The questions as the wizard asks them. */
export function formOf(topics: readonly Topic[]): ScreeningDefinition {
  return { topics: topics.map(({ id, title, questions }) => ({ id, title, questions: questions.map(asked) })) };
}

/** The recorded answers as the wizard shows them. */
export function formAnswers(topics: readonly Topic[], answers: Readonly<Record<string, Json>>): FormAnswers {
  return Object.fromEntries(
    topics.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const value = chosen(question, answers[question.path]);
        return value === undefined ? [] : [[question.path, value]];
      }),
    ),
  );
}

/** What is written down for an answer of the wizard; nothing for one that no question offers. */
export function writtenDown(topics: readonly Topic[], path: string, given: FormAnswer): Json | undefined {
  const question = topics.flatMap(({ questions }) => questions).find((one) => one.path === path);
  if (!question || typeof given !== 'string') return undefined;
  if (given === 'unknown') return 'unknown';
  return question.kind === 'number'
    ? typedNumber(given)
    : question.options.find(({ value }) => value === given)?.answer;
}

/** The question that an issue concerns: the path of the question itself, or one inside its answer. */
export function questionPath(topics: readonly Topic[], path: string): string {
  const question = topics
    .flatMap(({ questions }) => questions)
    .find((one) => path === one.path || path.startsWith(`${one.path}.`));
  return question?.path ?? path;
}
