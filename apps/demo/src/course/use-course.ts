import type { Day, Instant } from '@mdma-at/evidence';
import { replay, type Journal } from '@mdma-at/journal';
import {
  course,
  type CourseEvent,
  type CourseState,
  type CourseView,
  type CoursePlan,
  type ProtocolDefinition,
} from '@mdma-at/protocol';
import { useMemo, useState } from 'react';
import { useJournal } from '../record/record-context.ts';
import { courseStream, screeningStream } from '../streams.ts';
import { dayOf } from './day-of.ts';
import { planOf } from './plan-of.ts';

/** A course as it stands, and the day on which its next entry is made. */
export interface RunningCourse {
  readonly participant: string;
  readonly journal: Journal;
  readonly state: CourseState;
  readonly view: CourseView;
  /** The protocol in force: the one that the course began under, until it changed. */
  readonly definition: ProtocolDefinition;
  readonly plan: CoursePlan | undefined;
  readonly today: Day;
  readonly goTo: (day: Day) => void;
  /** The moment of the next entry: never before the last one. */
  readonly now: () => Instant;
}

/** Eight in the morning of a day, by the clock of this browser. */
export function morningOf(day: Day): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 8).getTime();
}

export function useCourse(participant: string): RunningCourse | undefined {
  const journal = useJournal(courseStream(participant));
  const answers = useJournal(screeningStream(participant));
  const [chosenDay, setChosenDay] = useState<Day>();
  const state = useMemo(
    () => (journal && journal.length > 0 ? replay<CourseState, CourseEvent>(journal, course) : undefined),
    [journal],
  );
  const definition = useMemo(
    () => state && course.view(state, journal?.at(-1)?.recordedAt ?? 0).protocol,
    [state, journal],
  );
  const plan = useMemo(() => state && definition && planOf(state, definition), [state, definition]);
  if (!journal || !state || !definition) return undefined;
  const last = Math.max(journal.at(-1)?.recordedAt ?? 0, answers?.at(-1)?.recordedAt ?? 0);
  const lastDay = dayOf(last, state.setup.timeZone);
  const today = chosenDay && chosenDay > lastDay ? chosenDay : lastDay;
  const now = () => Math.max(last + 1_000, morningOf(today));
  return {
    participant,
    journal,
    state,
    view: course.view(state, now()),
    definition,
    plan,
    today,
    goTo: setChosenDay,
    now,
  };
}
