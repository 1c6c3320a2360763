import type { Instant } from '@mdma-at/evidence';
import { applyCommand, type Journal, type Json, type RecordOptions, replay, startJournal } from '@mdma-at/journal';
import {
  course,
  type CourseCommand,
  type CourseEvent,
  type CourseState,
  dosingDay,
  type DosingDayEvent,
  type DosingDayInput,
  type DosingDayState,
} from '@mdma-at/protocol';
import { type ScenarioId, simulateDosingDay } from '@mdma-at/simulator';
import { courseInput, type DefinitionName, policedDefinition, screeningInput, watchOf } from '../course/new-course.ts';
import type { CourseDeed } from '../course/next-steps.ts';
import { coordinator, lead, staff } from '../people.ts';
import { screeningAnswers } from '../screening/answers.ts';
import { courseStream, dayStream, screeningStream } from '../streams.ts';

/** A made-up course that is told entry by entry; every entry is a decision of its process, none is written by hand. */
export interface Telling {
  readonly answer: (answers: Readonly<{ [path: string]: Json }>, at: Instant) => void;
  readonly deed: (deed: CourseDeed, at: Instant) => void;
  /** Starts a dosing day in which nothing has happened yet; its record says how it is to be played. */
  readonly beginDay: (session: number, day: PlayedDay) => void;
  /** Plays a dosing day by the simulator, up to a moment where one is given. */
  readonly playDay: (session: number, day: PlayedDay) => void;
  /** How a dosing day that was played ended, for the course to record. */
  readonly endDay: (session: number, at: Instant) => void;
  readonly journals: () => readonly Journal[];
}

interface PlayedDay {
  readonly startsAt: Instant;
  readonly seed: number;
  readonly scenario: ScenarioId;
  readonly until?: Instant;
}

interface TellOptions {
  readonly participant: string;
  readonly name: DefinitionName;
  readonly begunAt: Instant;
  readonly tz: RecordOptions['tz'];
}

/** Begins to tell the course of a made-up participant. Throws where a deed is refused: the story is then wrong. */
export function tellCourse({ participant, name, begunAt, tz }: TellOptions): Telling {
  const definition = policedDefinition(name, 'demo');
  const options = { tz, pins: { simulated: true } };
  const courseOf = courseStream(participant);
  const started = startJournal(
    course,
    { input: { ...courseInput(participant, definition), ableToBecomePregnant: 'no' }, by: coordinator },
    begunAt,
    { ...options, stream: courseOf },
  );
  const asked = startJournal(screeningAnswers, { input: screeningInput(participant, name), by: coordinator }, begunAt, {
    ...options,
    stream: screeningStream(participant),
  });
  if (!started.ok || !asked.ok) throw new Error(`[demo] the course of ${participant} could not begin`);
  let told: Journal = started.value;
  let state: CourseState | undefined;
  let answers: Journal = asked.value;
  const days = new Map<number, Journal>();

  const deed = (what: CourseDeed, at: Instant): void => {
    const id = `prepared-${participant}-${told.length}`;
    const command = { ...what, id, by: what.type.startsWith('record') ? coordinator : lead } as CourseCommand;
    const outcome = applyCommand(told, course, command, at, { ...options, ...(state && { folded: state }) });
    if (outcome.verdict === 'failed') throw new Error(`[demo] ${participant}: ${what.type}: ${outcome.message}`);
    if (outcome.verdict === 'refused')
      throw new Error(`[demo] ${participant}: ${what.type} was refused: ${JSON.stringify(outcome.reasons)}`);
    ({ journal: told, state } = outcome);
  };
  const inputOf = (session: number, at: Instant): DosingDayInput => ({
    participant,
    sessionNumber: session,
    definition,
    ...watchOf(definition),
    staff,
    course: course.facts(state ?? replay<CourseState, CourseEvent>(told, course), at),
  });

  return {
    deed,
    answer: (given, at) => {
      for (const [index, [path, answer]] of Object.entries(given).entries()) {
        const id = `prepared-${participant}-answer-${answers.length}`;
        const command = { id, type: 'record-answer', by: coordinator, path, answer } as const;
        const outcome = applyCommand(answers, screeningAnswers, command, at + index * 1_000, options);
        if (outcome.verdict === 'failed') throw new Error(`[demo] ${participant}: ${path}: ${outcome.message}`);
        answers = outcome.journal;
      }
    },
    beginDay: (session, { startsAt, seed, scenario }) => {
      const stream = dayStream(participant, session);
      deed({ type: 'start-dosing-day', dosingDay: stream }, startsAt);
      const begun = startJournal(dosingDay, { input: inputOf(session, startsAt), by: lead }, startsAt, {
        tz,
        pins: { ...options.pins, seed, scenario },
        stream,
      });
      if (!begun.ok) throw new Error(`[demo] ${stream} could not begin`);
      days.set(session, begun.value);
    },
    playDay: (session, { startsAt, until = Number.POSITIVE_INFINITY, seed, scenario }) => {
      const stream = dayStream(participant, session);
      deed({ type: 'start-dosing-day', dosingDay: stream }, startsAt);
      const input = inputOf(session, startsAt);
      const initialDose = dosingDay.view(dosingDay.start(input), startsAt).initialDose.planned;
      if (!initialDose) throw new Error(`[demo] ${stream} has no planned dose`);
      const whole = simulateDosingDay({ seed, scenario, input, startsAt, initialDose, stream, tz });
      days.set(
        session,
        whole.filter(({ recordedAt }) => recordedAt <= until),
      );
    },
    endDay: (session, at) => {
      const stream = dayStream(participant, session);
      const played = replay<DosingDayState, DosingDayEvent>(days.get(session) ?? [], dosingDay);
      const outcome = dosingDay.outcome(played);
      if (!outcome) throw new Error(`[demo] ${stream} has not ended`);
      deed({ type: 'record-dosing-outcome', dosingDay: stream, outcome }, at);
    },
    // the course first: whoever looks on while they are written never sees a part without its course
    journals: () => [told, answers, ...days.values()],
  };
}
