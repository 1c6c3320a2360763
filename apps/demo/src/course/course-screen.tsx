import { replay } from '@mdma-at/journal';
import { type CourseCommand, course, dosingDay, type DosingDayEvent, type DosingDayInput, type DosingDayState } from '@mdma-at/protocol';
import { Button, EventLog, IdentityBanner, InterlockList, useMdma } from '@mdma-at/ui';
import { limitSets, schedules } from '@mdma-at/vitals';
import { type ReactNode, useMemo, useState } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { coordinator, lead, staff } from '../people.ts';
import { useDesk, useJournal, useSaveState } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { judgeAnswers, type AnswerRecorded, screeningAnswers, type ScreeningState } from '../screening/answers.ts';
import { courseStream, dayStream, screeningStream } from '../streams.ts';
import { actWords, describeCourseEntry, stageWords } from './course-words.ts';
import { type CourseDeed, nextSteps } from './next-steps.ts';
import { PlanTable } from './plan-table.tsx';
import { type RunningCourse, useCourse } from './use-course.ts';

/** One participant's course: what is planned, what was held, what can be done now and what stands in the way. */
export function CourseScreen({ participant }: { readonly participant: string }): ReactNode {
  const running = useCourse(participant);
  const journal = useJournal(courseStream(participant));
  const answers = useJournal(screeningStream(participant));
  const session = (running?.view.dosing.given ?? 0) + 1;
  const dayName = running?.view.dosing.dosingDay ?? dayStream(participant, session);
  const dayJournal = useJournal(dayName);
  const day = useMemo(
    () => (dayJournal && dayJournal.length > 0 ? replay<DosingDayState, DosingDayEvent>(dayJournal, dosingDay) : undefined),
    [dayJournal],
  );
  const screening = useMemo(
    () => (answers && answers.length > 0 ? replay<ScreeningState, AnswerRecorded>(answers, screeningAnswers) : undefined),
    [answers],
  );
  if (journal?.length === 0) return <NoCourse participant={participant} />;
  if (!running || !screening) return <p className="demo-note">The record is being read.</p>;
  return <Running running={running} screening={screening} day={day} dayEndedAt={dayJournal?.at(-1)?.recordedAt ?? 0} />;
}

interface RunningProps {
  readonly running: RunningCourse;
  readonly screening: ScreeningState;
  readonly day: DosingDayState | undefined;
  readonly dayEndedAt: number;
}

function Running({ running, screening, day, dayEndedAt }: RunningProps): ReactNode {
  const { record } = useDesk();
  const saveState = useSaveState();
  const mdma = useMdma();
  const { words, format } = mdma;
  const [notice, setNotice] = useState<string>();
  const { participant, view, definition, plan, today } = running;
  const { report } = judgeAnswers(screening, today);
  const steps = nextSteps(running, report, day);
  const now = () => Math.max(running.now(), dayEndedAt + 1_000);

  const give = async (deed: CourseDeed): Promise<boolean> => {
    const command = { ...deed, id: crypto.randomUUID(), by: deed.type.startsWith('record') ? coordinator : lead } as CourseCommand;
    const outcome = await record.give(courseStream(participant), course, command, now());
    if (outcome.verdict === 'failed') setNotice(`Not saved: ${outcome.message}`);
    else if (outcome.verdict === 'refused') {
      const names = outcome.reasons.map((reason) => (reason.code === 'interlock' ? words('interlockName', reason.interlock.id) : reason.code));
      setNotice(`Refused and recorded: ${names.join(', ')}.`);
    } else setNotice(undefined);
    return outcome.verdict === 'accepted';
  };

  const openDay = async (): Promise<void> => {
    const session = view.dosing.given + 1;
    const stream = dayStream(participant, session);
    const at = now();
    if (!(await give({ type: 'start-dosing-day', dosingDay: stream }))) return;
    const input: DosingDayInput = {
      participant,
      sessionNumber: session,
      definition,
      limits: limitSets.siteDemo,
      schedule: schedules.siteDemo,
      staff,
      course: course.facts(running.state, at),
    };
    await record.begin(stream, dosingDay, { input, by: lead }, at);
    window.location.hash = hrefOf({ screen: 'day', course: participant, session });
  };

  const session = view.dosing.given + (view.dosing.dosingDay ? 1 : 0);
  return (
    <div className="demo-page">
      <IdentityBanner
        subject={{ code: participant }}
        simulated
        variant={{ name: definition.title, detail: `${definition.id}, locked` }}
        {...(session > 0 && { session: { number: session, of: view.dosing.maximum, kind: 'dosing sessions' } })}
      />
      <main className="demo-course">
        <header className="demo-head">
          <h1>Course</h1>
          <p className="demo-stage">
            {stageWords(view.stage)}
            {view.paused ? ', paused' : ''}
          </p>
          <DayPicker running={running} />
        </header>
        {notice ? (
          <p className="demo-notice" role="status">
            {notice}
          </p>
        ) : null}
        <div className="demo-columns">
          <section aria-labelledby="plan-title">
            <h2 id="plan-title">Plan</h2>
            {plan ? <PlanTable plan={plan} today={today} /> : <p>The plan begins with the signed consent.</p>}
          </section>
          <section aria-labelledby="next-title" className="demo-next">
            <h2 id="next-title">Now</h2>
            <p>
              <a href={hrefOf({ screen: 'screening', course: participant })}>Screening</a>: {report.verdict}, {report.counts.met} met,{' '}
              {report.counts.notMet} not met, {report.counts.unknown} unknown
            </p>
            {view.dosing.dosingDay ? (
              <p>
                <a className="demo-primary-link" href={hrefOf({ screen: 'day', course: participant, session: view.dosing.given + 1 })}>
                  Open the dosing day
                </a>
              </p>
            ) : null}
            <ul className="demo-steps">
              {steps.map(({ label, deed, on }) => (
                <li key={label}>
                  <Button onPress={() => void give(deed)}>{label}</Button>
                  {on && on !== 'unknown' ? <span> planned {format.day(on)}</span> : null}
                </li>
              ))}
            </ul>
            {view.acts
              .filter(({ act, isItsTurn }) => isItsTurn && ['confirmEnrolment', 'scheduleDosing', 'startDosingDay', 'close'].includes(act))
              .map(({ act, report: judged }) => {
                const open = judged.open.length;
                const target = plan?.visits.find(({ id }) => id === `dosing-${view.dosing.given + 1}`)?.window;
                const scheduleOn = target && target.target !== 'unknown' && target.target > today ? target.target : today;
                return (
                  <section key={act} className="demo-act" aria-label={actWords(act)}>
                    <h3>{actWords(act)}</h3>
                    <InterlockList results={judged.results} label={actWords(act)} sourceOf={sourceOf} />
                    <Button
                      tone="primary"
                      {...(open > 0 && act !== 'scheduleDosing' && { disabledBecause: `${open} ${open === 1 ? 'condition is' : 'conditions are'} open` })}
                      onPress={() => {
                        if (act === 'confirmEnrolment') void give({ type: 'confirm-enrolment' });
                        if (act === 'scheduleDosing') void give({ type: 'schedule-dosing', on: scheduleOn });
                        if (act === 'startDosingDay') void openDay();
                        if (act === 'close') void give({ type: 'close' });
                      }}
                    >
                      {act === 'scheduleDosing' ? `Schedule for ${format.day(scheduleOn)}` : actWords(act)}
                    </Button>
                  </section>
                );
              })}
            <details className="demo-more">
              <summary>Withdraw, pause</summary>
              <Button tone="safety" onPress={() => void give({ type: 'withdraw' })}>
                Participant withdraws consent
              </Button>
              {view.paused ? (
                <Button onPress={() => void give({ type: 'resume' })}>Resume the course</Button>
              ) : (
                <Button onPress={() => void give({ type: 'pause', reason: 'asked for by the participant' })}>Pause the course</Button>
              )}
            </details>
            {view.deviations.length > 0 ? (
              <>
                <h3>Deviations</h3>
                <ul>
                  {view.deviations.map((deviation) => (
                    <li key={`${deviation.id}-${deviation.at}`}>
                      {deviation.severity}: {deviation.id}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
        </div>
        <EventLog entries={running.journal} describe={(entry) => describeCourseEntry(entry, mdma)} saveState={saveState} label="Course record" />
        <p>
          <a href={hrefOf({ screen: 'export', course: participant })}>Export this record</a>
        </p>
      </main>
    </div>
  );
}

function DayPicker({ running }: { readonly running: RunningCourse }): ReactNode {
  const { format } = useMdma();
  const { today, plan, goTo, view } = running;
  const held = new Set(plan?.visits.filter(({ arrangement }) => arrangement.is === 'held').map(({ id }) => id));
  const next = plan?.visits.find(({ id }) => !held.has(id));
  const booked = next?.arrangement.is === 'booked' ? next.arrangement.on : undefined;
  const on = booked ?? next?.window.target;
  return (
    <p className="demo-day">
      <label>
        Day in this course{' '}
        <input type="date" value={today} min={today} onChange={(event) => event.target.value && goTo(event.target.value as typeof today)} />
      </label>
      {next && on && on !== 'unknown' && on > today && !view.withdrawn ? (
        <Button onPress={() => goTo(on)}>
          Go to {next.id}, {format.day(on)}
        </Button>
      ) : null}
    </p>
  );
}
