import { replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState, type VisitId } from '@mdma-at/protocol';
import { CourseRail, EventLog, IdentityBanner, useMdma } from '@mdma-at/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { SafetyPlanHere } from '../day/safety-plan-here.tsx';
import { useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { type AnswerRecorded, judgeAnswers, screeningAnswers, type ScreeningState } from '../screening/answers.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream, dayStream, screeningStream } from '../streams.ts';
import { CourseAside } from './course-aside.tsx';
import { CourseNow } from './course-now.tsx';
import { describeCourseEntry, stageWords } from './course-words.ts';
import { DayPicker } from './day-picker.tsx';
import { criteriaOf } from './new-course.ts';
import { standingOf } from './standing-of.ts';
import { nextSteps } from './next-steps.ts';
import { PlanTable } from './plan-table.tsx';
import { useConsent } from './use-consent.ts';
import { useCourseActs } from './use-course-acts.ts';
import { type RunningCourse, useCourse } from './use-course.ts';

/** One participant's course: what is planned, what was held, what can be done now and what stands in the way. */
export function CourseScreen({ participant }: { readonly participant: string }): ReactNode {
  const running = useCourse(participant);
  const journal = useJournal(courseStream(participant));
  const answers = useJournal(screeningStream(participant));
  const session = (running?.view.dosing.given ?? 0) + 1;
  const dayJournal = useJournal(running?.view.dosing.dosingDay ?? dayStream(participant, session));
  const day = useMemo(
    () =>
      dayJournal && dayJournal.length > 0 ? replay<DosingDayState, DosingDayEvent>(dayJournal, dosingDay) : undefined,
    [dayJournal],
  );
  const screening = useMemo(
    () =>
      answers && answers.length > 0 ? replay<ScreeningState, AnswerRecorded>(answers, screeningAnswers) : undefined,
    [answers],
  );
  // a course that was taken in without its screening: nothing is answered here, so nothing passes
  const unanswered = useMemo(
    () =>
      answers?.length === 0 && running
        ? screeningAnswers.start({ participant, ...criteriaOf(running.definition) })
        : undefined,
    [answers, participant, running],
  );
  if (journal?.length === 0) return <NoCourse participant={participant} />;
  const asked = screening ?? unanswered;
  if (!running || !asked || !dayJournal) return <p className="demo-note">The record is being read.</p>;
  return <Running running={running} screening={asked} day={day} dayEndedAt={dayJournal?.at(-1)?.recordedAt ?? 0} />;
}

interface RunningProps {
  readonly running: RunningCourse;
  readonly screening: ScreeningState;
  readonly day: DosingDayState | undefined;
  readonly dayEndedAt: number;
}

function Running({ running, screening, day, dayEndedAt }: RunningProps): ReactNode {
  const saveState = useSaveState();
  const [visit, setVisit] = useState<VisitId>();
  const mdma = useMdma();
  const acts = useCourseActs(running, dayEndedAt);
  const { participant, view, definition, plan, today } = running;
  const consent = useConsent(participant);
  const { report } = judgeAnswers(screening, today, criteriaOf(definition));
  const session = view.dosing.given + (view.dosing.dosingDay ? 1 : 0);
  return (
    <div className="demo-screen">
      <IdentityBanner
        subject={{ code: participant }}
        simulated
        {...consent}
        variant={{ name: definition.title, detail: `${definition.id}, locked` }}
        {...(session > 0 && { session: { number: session, of: view.dosing.maximum, kind: 'dosing sessions' } })}
      />
      <main className="demo-page demo-course">
        <header className="demo-head">
          <h1>Course</h1>
          <p className="demo-stage">
            {stageWords(view.stage)}
            {view.paused ? ', paused' : ''}
          </p>
          <DayPicker running={running} />
        </header>
        {acts.notice ? (
          <p className="demo-alert" role="status">
            {acts.notice}
          </p>
        ) : null}
        {plan ? (
          <CourseRail
            headingLevel={2}
            plan={plan}
            today={today}
            standing={standingOf(running)}
            selected={visit}
            onSelect={setVisit}
            sourceOf={sourceOf}
          />
        ) : null}
        <div className="demo-columns">
          <section aria-labelledby="next-title" className="demo-next">
            <h2 id="next-title">Now, {mdma.format.day(today)}</h2>
            <p>
              <a href={hrefOf({ screen: 'screening', course: participant })}>Screening</a>: {report.verdict},{' '}
              {report.counts.met} met, {report.counts.notMet} not met, {report.counts.unknown} unknown
            </p>
            <p>
              <a href={hrefOf({ screen: 'washout', course: participant })}>Medicines and washout</a>
            </p>
            <p className="demo-ways">
              <a href={hrefOf({ screen: 'consent', course: participant })}>Consent</a>
              <a href={hrefOf({ screen: 'integration', course: participant })}>Integration and outcomes</a>
              <a href={hrefOf({ screen: 'record', course: participant })}>Replay the record</a>
              <a href={hrefOf({ screen: 'export', course: participant })}>Export this record</a>
            </p>
            <SafetyPlanHere participant={participant} />
            <CourseNow running={running} steps={nextSteps(running, report, day)} acts={acts} />
            <CourseAside running={running} give={acts.give} />
            <EventLog
              entries={running.journal}
              describe={(entry) => describeCourseEntry(entry, mdma)}
              saveState={saveState}
              label="Course record"
            />
          </section>
          <section aria-labelledby="plan-title">
            <h2 id="plan-title">Plan</h2>
            {plan ? <PlanTable plan={plan} today={today} /> : <p>The plan begins with the signed consent.</p>}
          </section>
        </div>
      </main>
    </div>
  );
}
