import { replay } from '@mdma-at/journal';
import {
  course,
  type CourseEvent,
  type CourseState,
  dosingDay,
  type DosingDayEvent,
  type DosingDayState,
} from '@mdma-at/protocol';
import { StatusMark, useMdma } from '@mdma-at/ui';
import { type ReactNode, useMemo } from 'react';
import { stageWords } from '../course/course-words.ts';
import { planOf } from '../course/plan-of.ts';
import { visitName } from '../course/visit-name.ts';
import { useJournal } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { courseStream, screeningStream } from '../streams.ts';

/** One participant in a line: where they are, what comes next, and what needs attention. */
export function ParticipantRow({ participant }: { readonly participant: string }): ReactNode {
  const mdma = useMdma();
  const journal = useJournal(courseStream(participant));
  const state = useMemo(
    () => (journal && journal.length > 0 ? replay<CourseState, CourseEvent>(journal, course) : undefined),
    [journal],
  );
  const view = useMemo(() => state && course.view(state, journal?.at(-1)?.recordedAt ?? 0), [state, journal]);
  const day = useOpenDay(view?.dosing.dosingDay);
  const next = useMemo(
    () => state && view && planOf(state, view.protocol)?.visits.find(({ arrangement }) => arrangement.is !== 'held'),
    [state, view],
  );
  const planned = next && (next.arrangement.is === 'booked' ? next.arrangement.on : next.window.target);
  const on = planned === 'unknown' ? undefined : planned;
  const session = (view?.dosing.given ?? 0) + 1;
  const due = day?.next[0];
  if (journal?.length === 0) return <RecordOnly participant={participant} />;
  const dueNext = due && `${dueWords[due.what] ?? due.what.replaceAll('-', ' ')}, ${mdma.format.time(due.dueAt)}`;
  const visit = next && view?.stage !== 'completed' ? next : undefined;
  const planNext = visit && `${visitName(visit)}${on === undefined ? '' : `, ${mdma.format.day(on)}`}`;
  const ahead = day ? dueNext : planNext;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'course', course: participant })}>{participant}</a>
      </th>
      <td>
        {day ? (
          <a href={hrefOf({ screen: 'day', course: participant, session })}>
            Dosing day {session} of {view?.dosing.maximum}
            {day.elapsedMinutes === undefined ? '' : `, +${mdma.format.duration(day.at - (day.t0 ?? day.at))}`}
          </a>
        ) : view ? (
          stageWords(view.stage)
        ) : (
          'being read'
        )}
      </td>
      <td data-none={ahead === undefined || undefined}>{ahead ?? '\u2013'}</td>
      <td>
        {view && (day || view.dosing.dosingDay === undefined) ? (
          <Attention participant={participant} alerts={day?.alerts} stage={view.stage} />
        ) : (
          'not known'
        )}
      </td>
    </tr>
  );
}

/** Somebody of whom single journals were taken in, and not the course. */
function RecordOnly({ participant }: { readonly participant: string }): ReactNode {
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'export', course: participant })}>{participant}</a>
      </th>
      <td>Single journals, without the course</td>
      <td>{'\u2013'}</td>
      <td>not known</td>
    </tr>
  );
}

const dueWords: Readonly<Record<string, string>> = {
  reading: 'Vital signs',
  'repeat-reading': 'Repeat blood pressure',
  'supplemental-window': 'Supplemental window opens',
  'supplemental-decision': 'Supplemental decision',
};

/** The dosing day that is going on, as it stood at its last entry. */
function useOpenDay(stream: string | undefined) {
  const journal = useJournal(stream ?? '');
  return useMemo(() => {
    if (stream === undefined || !journal || journal.length === 0) return undefined;
    const state = replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });
    return dosingDay.view(state, journal.at(-1)?.recordedAt ?? 0);
  }, [stream, journal]);
}

interface AttentionProps {
  readonly participant: string;
  readonly alerts: ReturnType<typeof dosingDay.view>['alerts'] | undefined;
  readonly stage: string;
}

function Attention({ participant, alerts, stage }: AttentionProps): ReactNode {
  const answers = useJournal(screeningStream(participant));
  const active = alerts?.filter(({ state }) => state === 'active') ?? [];
  if (active.length > 0) {
    const critical = active.some(({ severity }) => severity === 'critical');
    return (
      <StatusMark severity={critical ? 'critical' : 'warning'} label={critical ? 'Critical' : 'Warning'} size="small" />
    );
  }
  const unknown = answers?.some(({ payload }) => payload['answer'] === 'unknown');
  if (stage === 'screening' && unknown) return <StatusMark severity="unknown" label="Undetermined" size="small" />;
  return '\u2013';
}
