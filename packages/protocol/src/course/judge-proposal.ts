import type { Instant } from '@mdma-at/evidence';
import type { InterlockReport } from '../interlock.ts';
import type { RefusalReason } from '../process.ts';
import type { CourseAct, CourseDecisionAct } from './act.ts';
import type { CourseProposalEvent } from './chart-event.ts';
import { courseSignals } from './chart-signals.ts';
import type { CourseCommand, CourseProposal } from './command.ts';
import type { CourseHappening } from './event.ts';
import { dosedSessions } from './facts.ts';
import { judgeCourseAct } from './judge-act.ts';
import { isCoursePossible } from './move-chart.ts';
import { stageName } from './stage-name.ts';
import type { CourseCase, CourseState } from './state.ts';

type ProposalCommand = Extract<CourseCommand, { readonly type: CourseProposal['type'] }>;

const steps = {
  'confirm-enrolment': { act: 'confirmEnrolment', event: 'propose.enrolment' },
  'schedule-dosing': { act: 'scheduleDosing', event: 'propose.scheduling' },
  'start-dosing-day': { act: 'startDosingDay', event: 'propose.dosing-day' },
  'waive-integration': { act: 'waiveIntegration', event: 'propose.waiver' },
  'end-treatment': { act: 'endTreatment', event: 'propose.end-of-treatment' },
  pause: { act: 'pause', event: 'propose.pause' },
  resume: { act: 'resume', event: 'propose.resumption' },
  'change-protocol': { act: 'changeProtocol', event: 'propose.protocol-change' },
  close: { act: 'close', event: 'propose.closing' },
} as const satisfies Record<CourseProposal['type'], { act: CourseAct; event: CourseProposalEvent['type'] }>;

/** The command of every act that a screen can offer by itself; a change of protocol needs the other protocol. */
export const commandOfAct = Object.fromEntries(
  Object.entries(steps).flatMap(([command, { act }]) => (act === 'changeProtocol' ? [] : [[act, command]])),
) as Readonly<Record<CourseDecisionAct, CourseProposal['type']>>;

/** The answer to a proposal: what then happens, or every reason against it. */
export type CourseAnswer =
  | { readonly passes: true; readonly happening: CourseHappening }
  | { readonly passes: false; readonly reasons: readonly RefusalReason[] };

/** Judges a proposal: it passes when the course has come to it and every interlock holds. */
export function judgeCourseProposal(state: CourseState, command: ProposalCommand, now: Instant): CourseAnswer {
  const known: CourseCase = {
    setup: state.setup,
    events: state.events,
    role: command.by.role,
    ...(command.type === 'schedule-dosing' ? { on: command.on } : {}),
    ...(command.type === 'change-protocol' ? { protocol: command.definition.id } : {}),
  };
  const report = judgeCourseAct(steps[command.type].act, known, now);
  const reasons: RefusalReason[] = report.open.map((result) => ({ code: 'interlock', interlock: result }));
  if (!isItsTurn(state, command.type, report)) {
    reasons.push({ code: 'not-possible-now', command: command.type, state: stageName(state.chart) });
  }
  return reasons.length > 0 ? { passes: false, reasons } : { passes: true, happening: decided(command, known) };
}

/** Whether the chart would let a command come, whatever its interlocks say. */
export function isItsTurn(state: CourseState, command: CourseProposal['type'], report: InterlockReport): boolean {
  const signals = courseSignals({ setup: state.setup, events: state.events });
  return isCoursePossible(state.chart, {
    type: steps[command].event,
    report: { ...report, verdict: 'satisfied' },
    signals,
  });
}

function decided(command: ProposalCommand, known: CourseCase): CourseHappening {
  const next = dosedSessions(known).length + 1;
  switch (command.type) {
    case 'confirm-enrolment':
      return { type: 'enrolment.confirmed' };
    case 'schedule-dosing':
      return { type: 'dosing.scheduled', dosing: next, on: command.on };
    case 'start-dosing-day':
      return { type: 'dosing-day.started', dosing: next, dosingDay: command.dosingDay };
    case 'waive-integration': {
      const { dosing, session, reason } = command;
      return { type: 'integration-session.waived', dosing, session, reason };
    }
    case 'end-treatment':
      return { type: 'treatment.ended', reason: command.reason };
    case 'pause':
      return { type: 'course.paused', reason: command.reason };
    case 'resume':
      return { type: 'course.resumed' };
    case 'change-protocol':
      return { type: 'protocol.changed', definition: command.definition, reason: command.reason };
    case 'close':
      return { type: 'course.closed' };
  }
}
