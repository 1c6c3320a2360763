import type { Day, Instant } from '@mdma-at/evidence';
import type { ChecklistItem, ProtocolDefinition } from '../definition.ts';
import type { Answer } from '../dosing-day/vocabulary.ts';
import type { InterlockReport } from '../interlock.ts';
import type { Deviation, Obligation } from '../process.ts';
import type { CourseDecisionAct } from './act.ts';
import type { CourseProposal } from './command.ts';
import { courseDeviations } from './deviations.ts';
import type { CourseEvent, IntegrationRef } from './event.ts';
import { dosedSessions, factsOf, isPaused, openIntegrations, preparationsHeld } from './facts.ts';
import { inForce } from './in-force.ts';
import { judgeCourseAct } from './judge-act.ts';
import { commandOfAct, isItsTurn } from './judge-proposal.ts';
import { courseObligations } from './obligations.ts';
import { stageName } from './stage-name.ts';
import type { CourseChart, CourseState } from './state.ts';

/** An act that asks for permission: whether the course has come to it, and what its interlocks say. */
export interface ActView {
  readonly act: CourseDecisionAct;
  readonly command: CourseProposal['type'];
  readonly isItsTurn: boolean;
  readonly report: InterlockReport;
}

/** What a screen needs to show a course at a moment. It judges nothing anew. */
export interface CourseView {
  readonly at: Instant;
  /** In one word, such as `preparation` or `treatment.integration`. */
  readonly stage: string;
  /** The protocol in force, which a dosing day is started under. */
  readonly protocol: ProtocolDefinition;
  readonly paused: boolean;
  readonly withdrawn: boolean;
  readonly preparation: {
    readonly held: number;
    readonly required: number;
    readonly washout: CourseChart['washout'];
    readonly safetyPlan: CourseChart['safetyPlan'];
  };
  readonly dosing: {
    readonly given: number;
    readonly maximum: number;
    readonly days: readonly Day[];
    /** The appointment for the next session. */
    readonly scheduledOn?: Day;
    /** The journal of the dosing day that is going on. */
    readonly dosingDay?: string;
  };
  readonly openIntegrations: readonly IntegrationRef[];
  /** What sources ask for around the sessions, and whether somebody said that it was done. */
  readonly checklist: readonly (ChecklistItem & { readonly done: Answer })[];
  readonly acts: readonly ActView[];
  readonly obligations: readonly Obligation<CourseEvent>[];
  readonly overdue: readonly Obligation<CourseEvent>[];
  readonly deviations: readonly Deviation[];
}

/** Turns a course and a moment into what a screen needs. */
export function viewCourse(recorded: CourseState, now: Instant): CourseView {
  const state = inForce(recorded);
  const obligations = courseObligations(state);
  return {
    at: now,
    stage: stageName(state.chart),
    protocol: state.setup.definition,
    paused: isPaused(state),
    withdrawn: factsOf(state, 'consent.withdrawn').length > 0,
    preparation: {
      held: preparationsHeld(state),
      required: state.setup.definition.preparation.sessions,
      washout: state.chart.washout,
      safetyPlan: state.chart.safetyPlan,
    },
    dosing: dosingView(state),
    openIntegrations: dosedSessions(state).flatMap(({ dosing }) => openRefs(openIntegrations(state, dosing), dosing)),
    checklist: checklistView(state),
    acts: actViews(state, now),
    obligations,
    overdue: obligations.filter((obligation) => obligation.dueAt <= now),
    deviations: courseDeviations(state),
  };
}

function checklistView(state: CourseState): CourseView['checklist'] {
  const said = new Map(factsOf(state, 'checklist-item.recorded').map(({ item, done }) => [item, done]));
  return (state.setup.definition.checklist ?? []).map((row) => {
    const done = said.get(row.item);
    return { ...row, done: done === undefined ? 'unknown' : done ? 'yes' : 'no' };
  });
}

function openRefs(open: ReturnType<typeof openIntegrations>, dosing: number): readonly IntegrationRef[] {
  return open === 'not-stated' ? [] : open.map((session) => ({ dosing, session }));
}

function dosingView(state: CourseState): CourseView['dosing'] {
  const dosed = dosedSessions(state);
  const next = dosed.length + 1;
  const scheduled = factsOf(state, 'dosing.scheduled').findLast((event) => event.dosing === next);
  const ended = new Set(factsOf(state, 'dosing-day.ended').map((event) => event.dosingDay));
  const running = factsOf(state, 'dosing-day.started').findLast((event) => !ended.has(event.dosingDay));
  return {
    given: dosed.length,
    maximum: state.setup.definition.dosing.sessions.max,
    days: dosed.map(({ on }) => on),
    ...(scheduled === undefined ? {} : { scheduledOn: scheduled.on }),
    ...(running === undefined ? {} : { dosingDay: running.dosingDay }),
  };
}

function actViews(state: CourseState, now: Instant): readonly ActView[] {
  const { setup, events } = state;
  return Object.entries(commandOfAct).map(([name, command]) => {
    const act = name as CourseDecisionAct;
    const report = judgeCourseAct(act, { setup, events }, now);
    return { act, command, isItsTurn: isItsTurn(state, command, report), report };
  });
}
