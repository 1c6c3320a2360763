import type { Day } from '@mdma-at/evidence';
import { replay } from '@mdma-at/journal';
import { type FormAnswer, IdentityBanner, type JudgeScreening, ScreeningWizard } from '@mdma-at/ui';
import { type ReactNode, useCallback, useMemo } from 'react';
import { criteriaOf } from '../course/new-course.ts';
import { useConsent } from '../course/use-consent.ts';
import { type RunningCourse, useCourse } from '../course/use-course.ts';
import { sourceOf } from '../day/day-words.ts';
import { coordinator } from '../people.ts';
import { useDesk, useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream, screeningStream } from '../streams.ts';
import {
  type AnswerRecorded,
  judgeAnswers,
  screeningAnswers,
  type ScreeningInput,
  type ScreeningState,
} from './answers.ts';
import { formAnswers, formOf, questionPath, writtenDown } from './form.ts';
import { otherVerdicts } from './other-verdicts.ts';
import { topicsOn } from './questions.ts';
import './screening-screen.css';

interface ScreeningScreenProps {
  readonly participant: string;
  /** The topic that the address names. */
  readonly topic: string | undefined;
}

/** The screening of one participant: one topic to a page, and the verdict as answered so far beside it. */
export function ScreeningScreen({ participant, topic }: ScreeningScreenProps): ReactNode {
  const journal = useJournal(screeningStream(participant));
  const course = useCourse(participant);
  const state = useMemo(
    () =>
      journal && journal.length > 0 ? replay<ScreeningState, AnswerRecorded>(journal, screeningAnswers) : undefined,
    [journal],
  );
  const courseJournal = useJournal(courseStream(participant));
  if (courseJournal?.length === 0) return <NoCourse participant={participant} />;
  if (journal?.length === 0) return <NotHere participant={participant} />;
  if (!state || !course) return <p className="demo-note">The record is being read.</p>;
  return <Asking course={course} state={state} topic={topic} savedAt={journal?.at(-1)?.recordedAt} />;
}

function NotHere({ participant }: { readonly participant: string }): ReactNode {
  return (
    <main className="demo-page">
      <h1>This screening is not in this browser</h1>
      <p>
        The course of {participant} is; its screening is a journal of its own, {screeningStream(participant)}.{' '}
        <a href={hrefOf({ screen: 'home' })}>Import its file</a>
      </p>
    </main>
  );
}

interface AskingProps {
  readonly course: RunningCourse;
  readonly state: ScreeningState;
  readonly topic: string | undefined;
  readonly savedAt: number | undefined;
}

function Asking({ course, state, topic, savedAt }: AskingProps): ReactNode {
  const { record } = useDesk();
  const saveState = useSaveState();
  const consent = useConsent(course.participant);
  const { participant, today, definition } = course;
  const topics = useMemo(() => topicsOn(today), [today]);
  const form = useMemo(() => formOf(topics), [topics]);
  const answers = useMemo(() => formAnswers(topics, state.answers), [topics, state.answers]);
  const criteria = useMemo(() => criteriaOf(definition), [definition]);
  const judge = useJudge(state, today, criteria);
  const others = useMemo(
    () => otherVerdicts(judgeAnswers(state, today, criteria).record, criteria.criteriaSet, today),
    [state, today, criteria],
  );
  const stream = screeningStream(participant);
  const toCourse = hrefOf({ screen: 'course', course: participant });
  const leave = (): void => {
    window.location.hash = toCourse;
  };
  const answer = (path: string, given: FormAnswer): void => {
    const written = writtenDown(topics, path, given);
    if (written === undefined) return;
    const command = { id: crypto.randomUUID(), type: 'record-answer', by: coordinator, path, answer: written } as const;
    void record.give(stream, screeningAnswers, command, course.now());
  };
  return (
    <>
      <IdentityBanner
        subject={{ code: participant }}
        simulated
        {...consent}
        variant={{ name: definition.title, detail: 'screening' }}
      />
      <main className="demo-page">
        <ScreeningWizard
          definition={form}
          answers={answers}
          judge={judge}
          onAnswer={answer}
          onExit={leave}
          saveState={saveState}
          savedAt={savedAt}
          topicId={form.topics.some(({ id }) => id === topic) ? topic : undefined}
          onTopic={(id) => {
            window.location.hash = hrefOf({ screen: 'screening', course: participant, topic: id });
          }}
          criteriaName={definition.title}
          others={others}
          sourceOf={sourceOf}
        />
        <p className="demo-onward">
          <a href={toCourse}>To the course</a>
          <a href={hrefOf({ screen: 'washout', course: participant })}>Medicines and washout</a>
        </p>
      </main>
    </>
  );
}

/** Judges what the form shows, also what is not stored yet; answers that the form does not ask for count as recorded. */
function useJudge(
  state: ScreeningState,
  today: Day,
  criteria: Pick<ScreeningInput, 'criteriaSet' | 'accept'>,
): JudgeScreening {
  return useCallback<JudgeScreening>(
    (answers) => {
      const topics = topicsOn(today);
      const given = Object.entries(answers).flatMap(([path, answer]) => {
        const written = answer === undefined ? undefined : writtenDown(topics, path, answer);
        return written === undefined ? [] : [[path, written] as const];
      });
      const { report, issues } = judgeAnswers(
        { ...state, answers: { ...state.answers, ...Object.fromEntries(given) } },
        today,
        criteria,
      );
      return {
        report,
        issues: issues.map(({ path, message }) => ({ path: questionPath(topics, path.join('.')), message })),
      };
    },
    [state, today, criteria],
  );
}
