import type { Day } from '@mdma-at/evidence';
import { eventFromEntry } from '@mdma-at/journal';
import type { CourseEvent } from '@mdma-at/protocol';
import { Button, IdentityBanner, OutcomeTrend, StatusIcon, type TrendPoint, useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { dayOf } from '../course/day-of.ts';
import { useConsent } from '../course/use-consent.ts';
import { useCourseActs } from '../course/use-course-acts.ts';
import { type RunningCourse, useCourse } from '../course/use-course.ts';
import { visitName } from '../course/visit-name.ts';
import { sourceOf } from '../day/day-words.ts';
import { SafetyPlanHere } from '../day/safety-plan-here.tsx';
import { therapists } from '../people.ts';
import { useJournal } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { NoCourse } from '../screens/no-course.tsx';
import { courseStream } from '../streams.ts';

/** What happens between the dosing days and after them: sessions, calls, and how the measures went. */
export function IntegrationScreen({ participant }: { readonly participant: string }): ReactNode {
  const journal = useJournal(courseStream(participant));
  const running = useCourse(participant);
  if (journal?.length === 0) return <NoCourse participant={participant} />;
  if (!running) return <p className="demo-note">The record is being read.</p>;
  return <Integration running={running} />;
}

/** The range of a CAPS-5 total severity. */
const caps5Range = { min: 0, max: 80 } as const;

function Integration({ running }: { readonly running: RunningCourse }): ReactNode {
  const { format } = useMdma();
  const { participant, journal, plan, view, state } = running;
  const consent = useConsent(participant);
  const acts = useCourseActs(running, 0);
  const events = journal.filter(({ type }) => type !== 'process.started').map(eventFromEntry<CourseEvent>);
  const on = (at: number): Day => dayOf(at, state.setup.timeZone);
  const visits = plan?.visits.filter(({ kind }) => kind === 'integration') ?? [];
  const calls = view.obligations.filter(({ what }) => what === 'phone-contact');
  const called = events.filter(({ type }) => type === 'phone-contact.held').length;
  const outcomeOn = plan?.visits.find(({ kind }) => kind === 'outcome')?.window.target;
  const measured = events.flatMap((event): readonly TrendPoint[] =>
    event.type === 'baseline.measured' || event.type === 'outcome.measured'
      ? [
          {
            visit: event.type === 'baseline.measured' ? 'Baseline' : 'Outcome',
            on: on(event.at),
            score: String(event.total),
            note: `${event.instrument}, ${event.rater}`,
          },
        ]
      : [],
  );
  const points: readonly TrendPoint[] =
    measured.some(({ visit }) => visit === 'Outcome') || outcomeOn === undefined || outcomeOn === 'unknown'
      ? measured
      : [...measured, { visit: 'Outcome', on: outcomeOn, note: 'not measured yet' }];
  const markers = events.flatMap((event) =>
    event.type === 'dosing-day.started' ? [{ label: `Dosing ${event.dosing}`, on: on(event.at) }] : [],
  );
  return (
    <>
      <IdentityBanner subject={{ code: participant }} simulated {...consent} />
      <main className="demo-page">
        <header className="demo-head">
          <h1>Integration and outcomes</h1>
          <p>
            <a href={hrefOf({ screen: 'course', course: participant })}>To the course</a>
          </p>
        </header>
        {acts.notice ? (
          <p className="demo-alert" role="status">
            {acts.notice}
          </p>
        ) : null}
        <div className="demo-columns">
          <section aria-labelledby="sessions-title" className="demo-next">
            <h2 id="sessions-title">Sessions</h2>
            {visits.length > 0 ? (
              <ul className="demo-visits">
                {visits.map((visit) => (
                  <li key={visit.id}>
                    <StatusIcon status={visit.arrangement.is === 'held' ? 'done' : 'due'} /> {visitName(visit)}{' '}
                    <span className="demo-quiet">
                      {visit.arrangement.is === 'open'
                        ? visit.window.target === 'unknown'
                          ? 'day not stated'
                          : `${format.day(visit.window.target)} expected`
                        : `${format.day(visit.arrangement.on)} ${visit.arrangement.is}`}
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <p>The protocol in use states no integration sessions.</p>
            )}
            <Next running={running} acts={acts} />
            <h3>Calls</h3>
            <p>
              {called} recorded{calls.length > 0 ? `, ${calls.length} open` : ''}.
            </p>
            {calls[0] ? <Call id={calls[0].id} acts={acts} /> : null}
            <SafetyPlanHere participant={participant} />
          </section>
          <section aria-labelledby="outcomes-title">
            <h2 id="outcomes-title">Outcomes</h2>
            {points.length > 0 ? (
              <OutcomeTrend
                scale="CAPS-5 total severity"
                range={caps5Range}
                points={points}
                markers={markers}
                sourceOf={sourceOf}
              />
            ) : (
              <p>Nothing was measured yet. The baseline is taken by an independent rater after preparation 2.</p>
            )}
          </section>
        </div>
      </main>
    </>
  );
}

interface ActsProps {
  readonly running: RunningCourse;
  readonly acts: ReturnType<typeof useCourseActs>;
}

function Next({ running, acts }: ActsProps): ReactNode {
  const [next] = running.view.openIntegrations;
  if (!next || running.view.withdrawn) return null;
  return (
    <Button onPress={() => void acts.give({ type: 'record-integration-session', ...next, therapists })}>
      Integration {next.dosing}.{next.session} held
    </Button>
  );
}

/** Records a call that is open; which one it is stands in the name of its duty. */
function Call({ id, acts }: { readonly id: string; readonly acts: ActsProps['acts'] }): ReactNode {
  const [, dosing, day] = /(\d+)\.(\d+)/.exec(id) ?? [];
  if (dosing === undefined || day === undefined) return null;
  return (
    <Button onPress={() => void acts.give({ type: 'record-phone-contact', dosing: Number(dosing), day: Number(day) })}>
      Called on day {day} after dosing {dosing}
    </Button>
  );
}
