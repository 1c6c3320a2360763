import { replay } from '@mdma-at/journal';
import { ChoiceSet, EligibilityReport, IdentityBanner, SaveMark } from '@mdma-at/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { useCourse } from '../course/use-course.ts';
import { sourceOf } from '../day/day-words.ts';
import { coordinator } from '../people.ts';
import { useDesk, useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { screeningStream } from '../streams.ts';
import { type AnswerRecorded, judgeAnswers, screeningAnswers, type ScreeningState } from './answers.ts';
import { chosen, type Question, topicsOn, typedNumber } from './questions.ts';

/** The screening of one participant: questions on the left, the verdict as answered so far on the right. */
export function ScreeningScreen({ participant }: { readonly participant: string }): ReactNode {
  const stream = screeningStream(participant);
  const { record } = useDesk();
  const saveState = useSaveState();
  const journal = useJournal(stream);
  const course = useCourse(participant);
  const [topicId, setTopicId] = useState('person');
  const state = useMemo(
    () => (journal && journal.length > 0 ? replay<ScreeningState, AnswerRecorded>(journal, screeningAnswers) : undefined),
    [journal],
  );
  if (journal?.length === 0) return <NoCourse participant={participant} />;
  if (!state || !course) return <p className="demo-note">The record is being read.</p>;
  const topics = topicsOn(course.today);
  const topic = topics.find(({ id }) => id === topicId) ?? topics[0];
  const judged = judgeAnswers(state, course.today);
  const answered = topics.filter(({ questions }) => questions.every(({ path }) => state.answers[path] !== undefined)).length;

  const answer = (question: Question, value: string): void => {
    const given =
      value === 'unknown'
        ? 'unknown'
        : question.kind === 'number'
          ? typedNumber(value)
          : question.options.find((option) => option.value === value)?.answer;
    if (given === undefined || given === '') return;
    const command = { id: crypto.randomUUID(), type: 'record-answer', by: coordinator, path: question.path, answer: given } as const;
    void record.give(stream, screeningAnswers, command, course.now());
  };

  return (
    <div className="demo-page">
      <IdentityBanner subject={{ code: participant }} simulated variant={{ name: course.definition.title, detail: 'screening' }} />
      <div className="demo-screening">
        <main>
          <header className="demo-head">
            <h1>Screening</h1>
            <p>
              Topics {answered} of {topics.length} <SaveMark state={saveState} />
            </p>
          </header>
          <nav aria-label="Topics" className="demo-topics">
            {topics.map(({ id, title }) => (
              <button key={id} type="button" aria-current={id === topic?.id ? 'step' : undefined} onClick={() => setTopicId(id)}>
                {title}
              </button>
            ))}
          </nav>
          {topic ? (
            <section key={topic.id} aria-labelledby={`topic-${topic.id}`} className="demo-questions">
              <h2 id={`topic-${topic.id}`}>{topic.title}</h2>
              {topic.questions.map((question) => {
                const issue = judged.issues.find(({ path }) => path.join('.') === question.path)?.message;
                return question.kind === 'choice' ? (
                  <ChoiceSet
                    key={question.path}
                    id={question.path}
                    kind="one"
                    legend={question.label}
                    {...(question.why && { why: question.why })}
                    {...(issue && { error: issue })}
                    allowUnknown
                    options={question.options}
                    value={chosen(question, state.answers[question.path])}
                    onChange={(value) => answer(question, value)}
                  />
                ) : (
                  <NumberQuestion key={question.path} question={question} value={chosen(question, state.answers[question.path])} issue={issue} onAnswer={(value) => answer(question, value)} />
                );
              })}
            </section>
          ) : null}
        </main>
        <aside className="demo-verdict">
          <EligibilityReport
            report={judged.report}
            criteriaName={course.definition.title}
            sourceOf={sourceOf}
            onChangeAnswer={(path) => {
              const home = topics.find(({ questions }) => questions.some((one) => path.startsWith(one.path) || one.path.startsWith(path)));
              if (home) setTopicId(home.id);
            }}
          />
          <p>
            <a href={hrefOf({ screen: 'course', course: participant })}>To the course</a>
          </p>
        </aside>
      </div>
    </div>
  );
}

function NumberQuestion({
  question,
  value,
  issue,
  onAnswer,
}: {
  readonly question: Extract<Question, { kind: 'number' }>;
  readonly value: string | undefined;
  readonly issue: string | undefined;
  readonly onAnswer: (value: string) => void;
}): ReactNode {
  const [text, setText] = useState(value === 'unknown' ? '' : (value ?? ''));
  const commit = (): void => {
    if (text.trim() !== '' && text !== value) onAnswer(text);
  };
  return (
    <div className="demo-number" id={question.path}>
      <label>
        <span>
          {question.label} <span className="demo-unit">{question.unit}</span>
        </span>
        <input
          inputMode="decimal"
          value={text}
          aria-invalid={issue ? true : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      <label className="demo-inline">
        <input type="radio" checked={value === 'unknown'} onChange={() => onAnswer('unknown')} /> Not known yet
      </label>
      {issue ? <p role="alert">{issue}</p> : null}
    </div>
  );
}
