import { headOf, type Journal } from '@mdma-at/journal';
import type { DosingDayInput } from '@mdma-at/protocol';
import { Button, DayRuler, EventLog, MdmaProvider, useMdma, VitalsStrips, VitalsTable } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { describeCourseEntry, stageWords } from '../course/course-words.ts';
import { PlanTable } from '../course/plan-table.tsx';
import { type RunningCourse, useCourse } from '../course/use-course.ts';
import { describeDayEntry } from '../day/day-words.ts';
import { checksOf, rulerOf, spanOf } from '../day/ruler-view.ts';
import { bandsOf, vitalsOf } from '../day/vitals-view.ts';
import { DeviationList } from '../deviation-list.tsx';
import { useJournal } from '../record/record-context.ts';
import { dayAsKnown } from '../replay/day-as-known.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream, dayStream } from '../streams.ts';
import { demoWords } from '../words.ts';
import './print-screen.css';

interface PrintScreenProps {
  readonly participant: string;
  /** The dosing day that is printed; the whole course where none is named. */
  readonly session: number | undefined;
}

/** A dosing day or a course as a chart on paper: black on white, A4, with who it is about on every page. */
export function PrintScreen({ participant, session }: PrintScreenProps): ReactNode {
  const { timeZone } = useMdma();
  const running = useCourse(participant);
  const course = useJournal(courseStream(participant));
  const day = useJournal(dayStream(participant, session ?? 0));
  if (course?.length === 0) return <NoCourse participant={participant} />;
  if (!running || !course || !day) return <p className="demo-note">The record is being read.</p>;
  if (session !== undefined && day.length === 0)
    return (
      <main className="demo-page">
        <h1>This dosing day has not been opened</h1>
        <p>
          There is nothing to print.{' '}
          <a href={hrefOf({ screen: 'course', course: participant })}>To the course {participant}</a>
        </p>
      </main>
    );
  const journal = session === undefined ? course : day;
  const title = session === undefined ? 'Course record' : `Dosing day ${session}`;
  return (
    <MdmaProvider timeZone={timeZone} theme="hc-light" messages={demoWords}>
      <main className="demo-print">
        <p className="demo-print-tools mdma-no-print">
          <Button tone="primary" onPress={() => window.print()}>
            Print
          </Button>
          <a href={hrefOf({ screen: 'export', course: participant })}>Export</a>
        </p>
        <table className="demo-paper">
          <thead>
            <tr>
              <td>
                <PageHead participant={participant} title={title} journal={journal} />
              </td>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <h1>
                  {title}, <span className="mdma-nowrap">{participant}</span>
                </h1>
                {session === undefined ? <CourseSheet running={running} /> : <DaySheet journal={day} />}
                <Signatures />
              </td>
            </tr>
          </tbody>
        </table>
      </main>
    </MdmaProvider>
  );
}

interface PageHeadProps {
  readonly participant: string;
  readonly title: string;
  readonly journal: Journal;
}

/** Stands on every page, so that no page can be taken for a person's, or for another participant's. */
function PageHead({ participant, title, journal }: PageHeadProps): ReactNode {
  const head = headOf(journal);
  return (
    <p className="demo-page-head">
      <b>SIMULATED DATA</b>
      <span>
        <b>{participant}</b> {title}
      </span>
      <span>
        {head.seq} entries, head {head.hash.slice(0, 16)}
      </span>
    </p>
  );
}

function DaySheet({ journal }: { readonly journal: Journal }): ReactNode {
  const mdma = useMdma();
  const { format } = mdma;
  const end = journal.at(-1)?.recordedAt ?? 0;
  const { view } = dayAsKnown(journal, end);
  const input = journal[0]?.payload['input'] as unknown as DosingDayInput;
  const span = spanOf(view, journal, end);
  const bands = bandsOf(input, mdma);
  const vitals = vitalsOf(view, journal, bands);
  const checks = checksOf(view, input, span.to);
  return (
    <>
      <dl className="demo-facts">
        <dt>Day</dt>
        <dd>{format.date(journal[0]?.occurredAt ?? 0)}</dd>
        <dt>Protocol</dt>
        <dd>
          {input.definition.title}, {view.definition}
        </dd>
        <dt>Session</dt>
        <dd>
          {view.sessionNumber} of {view.sessions}
        </dd>
        <dt>Doses given</dt>
        <dd>{dosesInWords(view, mdma)}</dd>
        <dt>Limits</dt>
        <dd>{input.limits === 'not-stated' ? 'none set by the site' : 'Site policy (demo)'}</dd>
        <dt>Staff</dt>
        <dd>{input.staff.map(({ person, role }) => `${person} (${mdma.words('role', role)})`).join(', ')}</dd>
      </dl>
      <section className="demo-paper-axis" aria-label="The day on one ruler">
        <DayRuler {...rulerOf(view, span)} span={span} now={end} checks={checks} showChecks={false} />
        <VitalsStrips {...vitals} span={span} now={end} checks={checks} />
      </section>
      <VitalsTable readings={vitals.readings} bands={bands} />
      <h2>Deviations</h2>
      <DeviationList deviations={view.deviations} when={format.time} />
      <EventLog
        label="Log, every entry"
        headingLevel={2}
        entries={journal}
        describe={(entry) => describeDayEntry(entry, mdma)}
        since={view.t0}
      />
    </>
  );
}

function dosesInWords(
  { initialDose, supplemental }: ReturnType<typeof dayAsKnown>['view'],
  { format, words }: ReturnType<typeof useMdma>,
): string {
  const first = initialDose.given.map(({ at, dose }) => `${format.time(at)} ${format.dose(dose)}`);
  const { outcome } = supplemental;
  const second = !outcome
    ? []
    : outcome.type === 'supplemental-dose.administered'
      ? [`${format.time(outcome.at)} ${format.dose(outcome.dose)}`]
      : [`supplemental withheld: ${words('withholdReason', outcome.reason)}`];
  return [...first, ...second].join('; ') || 'none';
}

function CourseSheet({ running }: { readonly running: RunningCourse }): ReactNode {
  const mdma = useMdma();
  const { view, definition, plan, today, journal } = running;
  return (
    <>
      <dl className="demo-facts">
        <dt>Protocol</dt>
        <dd>
          {definition.title}, {definition.id}
        </dd>
        <dt>Stage</dt>
        <dd>{stageWords(view.stage)}</dd>
        <dt>Doses</dt>
        <dd>
          {view.dosing.given} of {view.dosing.maximum} dosing sessions
        </dd>
      </dl>
      {plan ? <PlanTable plan={plan} today={today} /> : null}
      <h2>Deviations</h2>
      <DeviationList deviations={view.deviations} when={mdma.format.date} />
      <EventLog
        label="Course record, every entry"
        headingLevel={2}
        entries={journal}
        describe={(entry) => describeCourseEntry(entry, mdma)}
      />
    </>
  );
}

/** Where a person signs what was printed. */
function Signatures(): ReactNode {
  return (
    <div className="demo-signatures">
      {['Therapist', 'Therapist', 'Physician'].map((role, index) => (
        <p key={`${role} ${index}`}>{role}, date, signature</p>
      ))}
    </div>
  );
}
