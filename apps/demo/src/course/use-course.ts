import { addDays, type Day, type Instant } from '@mdma-at/evidence';
import { replay, type Journal } from '@mdma-at/journal';
import {
  course,
  type CourseEvent,
  type CourseState,
  type CourseView,
  planCourse,
  replan,
  type CoursePlan,
  type PlanChange,
  type ProtocolDefinition,
} from '@mdma-at/protocol';
import { useMemo, useState } from 'react';
import { useJournal } from '../record/record-context.ts';
import { courseStream, screeningStream } from '../streams.ts';

/** A course as it stands, and the day on which its next entry is made. */
export interface RunningCourse {
  readonly participant: string;
  readonly journal: Journal;
  readonly state: CourseState;
  readonly view: CourseView;
  readonly definition: ProtocolDefinition;
  readonly plan: CoursePlan | undefined;
  readonly today: Day;
  readonly goTo: (day: Day) => void;
  /** The moment of the next entry: never before the last one. */
  readonly now: () => Instant;
}

const dayOf = (at: Instant, timeZone: string): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at) as Day;

/** Eight in the morning of a day, by the clock of this browser. */
export function morningOf(day: Day): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 8).getTime();
}

/** The visits that were held, as changes of the plan. */
function heldVisits({ events, setup }: CourseState): readonly PlanChange[] {
  const on = (at: Instant) => dayOf(at, setup.timeZone);
  return events.flatMap((event): readonly PlanChange[] => {
    switch (event.type) {
      case 'preparation-session.held':
        return [{ type: 'hold', visit: `preparation-${event.session}`, on: on(event.at) }];
      case 'baseline.measured':
        return [{ type: 'hold', visit: 'baseline', on: on(event.at) }];
      case 'dosing.scheduled':
        return [{ type: 'move', visit: `dosing-${event.dosing}`, to: event.on }];
      case 'dosing-day.started':
        return [{ type: 'hold', visit: `dosing-${event.dosing}`, on: on(event.at) }];
      case 'integration-session.held':
        return [{ type: 'hold', visit: `integration-${event.dosing}.${event.session}`, on: on(event.at) }];
      case 'outcome.measured':
        return [{ type: 'hold', visit: 'outcome', on: on(event.at) }];
      default:
        return [];
    }
  });
}

/** The plan of a course: laid out a week after consent, then moved by what was held and booked. */
export function planOf(state: CourseState): CoursePlan | undefined {
  const consent = state.events.find((event) => event.type === 'consent.signed');
  if (!consent) return undefined;
  const { definition, timeZone } = state.setup;
  const first = state.events.find((event) => event.type === 'preparation-session.held');
  const startsOn = first ? dayOf(first.at, timeZone) : addDays(dayOf(consent.at, timeZone), 7);
  const plan = planCourse(definition, { startsOn, timeZone });
  if (!plan.ok) return undefined;
  return heldVisits(state).reduce((so, change) => {
    const next = replan(so, change);
    return next.ok ? next.value : so;
  }, plan.value);
}

export function useCourse(participant: string): RunningCourse | undefined {
  const journal = useJournal(courseStream(participant));
  const answers = useJournal(screeningStream(participant));
  const [chosenDay, setChosenDay] = useState<Day>();
  const state = useMemo(
    () => (journal && journal.length > 0 ? replay<CourseState, CourseEvent>(journal, course) : undefined),
    [journal],
  );
  const plan = useMemo(() => state && planOf(state), [state]);
  if (!journal || !state) return undefined;
  const last = Math.max(journal.at(-1)?.recordedAt ?? 0, answers?.at(-1)?.recordedAt ?? 0);
  const lastDay = dayOf(last, state.setup.timeZone);
  const today = chosenDay && chosenDay > lastDay ? chosenDay : lastDay;
  const now = () => Math.max(last + 1_000, morningOf(today));
  return {
    participant,
    journal,
    state,
    view: course.view(state, now()),
    definition: state.setup.definition,
    plan,
    today,
    goTo: setChosenDay,
    now,
  };
}
