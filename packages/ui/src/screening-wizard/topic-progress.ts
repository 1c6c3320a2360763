import type { FormAnswers, ScreeningDefinition, ScreeningJudgement, ScreeningTopic } from './screening-types.ts';

/** How far a topic has come. */
export interface TopicProgress {
  readonly topic: ScreeningTopic;
  readonly answered: number;
  readonly of: number;
}

/** An answer that is open: missing, or one that no record can hold. */
export interface OpenAnswer {
  readonly topicId: string;
  readonly path: string;
  readonly label: string;
  /** Why it cannot stand; left out where there is no answer at all. */
  readonly message?: string;
}

/** How many questions of each topic have an answer. Not knowing is one. */
export function topicProgress({ topics }: ScreeningDefinition, answers: FormAnswers): readonly TopicProgress[] {
  return topics.map((topic) => ({
    topic,
    answered: topic.questions.filter(({ path }) => answers[path] !== undefined).length,
    of: topic.questions.length,
  }));
}

/** What is open in a topic, in the order of its questions. */
export function openAnswers(
  topic: ScreeningTopic,
  answers: FormAnswers,
  issues: ScreeningJudgement['issues'],
): readonly OpenAnswer[] {
  return topic.questions.flatMap(({ path, label }) => {
    const refused = issues.find((issue) => issue.path === path);
    if (refused) return [{ topicId: topic.id, path, label, message: refused.message }];
    return answers[path] === undefined ? [{ topicId: topic.id, path, label }] : [];
  });
}

/** The topic at which a screening goes on: the first with a question that nobody has answered, else the first of all. */
export function resumeAt(definition: ScreeningDefinition, answers: FormAnswers): string | undefined {
  const progress = topicProgress(definition, answers);
  return (progress.find(({ answered, of }) => answered < of) ?? progress[0])?.topic.id;
}

/** The topic that asks for an answer; a path inside an answer, such as one entry of a list, leads to its question. */
export function topicOfPath({ topics }: ScreeningDefinition, path: string): OpenAnswer | undefined {
  for (const { id, questions } of topics) {
    const question = questions.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    if (question) return { topicId: id, path: question.path, label: question.label };
  }
  return undefined;
}
