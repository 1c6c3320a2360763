import type { Instant, Issue } from '@mdma-at/evidence';
import type { Actor, Decision, RefusalReason } from '../process.ts';
import { courseCommandSchema } from './command.schema.ts';
import type { CourseCommand, CourseProposal, CourseReport } from './command.ts';
import type { CourseEvent } from './event.ts';
import { courseHappeningOf } from './happening-of.ts';
import { judgeCourseProposal } from './judge-proposal.ts';
import type { CourseState } from './state.ts';

type ProposalCommand = Extract<CourseCommand, { readonly type: CourseProposal['type'] }>;
type ReportCommand = Extract<CourseCommand, { readonly type: CourseReport['type'] }>;

const nobody: Actor = { id: 'unknown', role: 'system' };

const proposals: Readonly<Record<CourseProposal['type'], true>> = {
  'confirm-enrolment': true,
  'schedule-dosing': true,
  'start-dosing-day': true,
  'waive-integration': true,
  'end-treatment': true,
  pause: true,
  resume: true,
  'change-protocol': true,
  close: true,
};

/**
 * Answers a command: a report of what happened is accepted in every state, a proposal only when its interlocks hold
 * and the course has come to it. A refusal gives every reason and is recorded itself.
 */
export function decideCourse(state: CourseState, command: unknown, now: Instant): Decision<CourseEvent> {
  const parsed = courseCommandSchema.safeParse(command);
  if (!parsed.success) return invalid(command, parsed.error.issues, now);
  const known: CourseCommand = parsed.data;
  const at = known.at ?? now;
  if (at > now) return refused([{ code: 'time.in-future', at, now }], { command: known.type, by: known.by, now });
  return isProposal(known) ? decideProposal(state, known, now) : decideReport(known as ReportCommand, now);
}

function isProposal(command: CourseCommand): command is ProposalCommand {
  return Object.hasOwn(proposals, command.type);
}

function decideReport(command: ReportCommand, now: Instant): Decision<CourseEvent> {
  const { by, type } = command;
  const at = command.type === 'record-dosing-outcome' ? command.outcome.at : (command.at ?? now);
  if (at > now) return refused([{ code: 'time.in-future', at, now }], { command: type, by, now });
  return { verdict: 'accepted', events: [{ at, recordedAt: now, by, ...courseHappeningOf(command) }] };
}

function decideProposal(state: CourseState, command: ProposalCommand, now: Instant): Decision<CourseEvent> {
  const { by, type } = command;
  const at = command.at ?? now;
  const { latestRecordedAt } = state;
  if (latestRecordedAt !== 'none' && at < latestRecordedAt) {
    return refused([{ code: 'time.goes-back', at, now: latestRecordedAt }], { command: type, by, now });
  }
  const answer = judgeCourseProposal(state, command, now);
  if (!answer.passes) return refused(answer.reasons, { command: type, by, now });
  return { verdict: 'accepted', events: [{ at: now, recordedAt: now, by, ...answer.happening }] };
}

function refused(
  reasons: readonly RefusalReason[],
  { command, by, now }: { readonly command: string; readonly by: Actor; readonly now: Instant },
): Decision<CourseEvent> {
  const codes = [...new Set(reasons.map((reason) => reason.code))];
  const interlocks = reasons.flatMap((reason) =>
    reason.code === 'interlock' ? [{ id: reason.interlock.id, code: reason.interlock.because.code }] : [],
  );
  const event: CourseEvent = { type: 'command.refused', at: now, recordedAt: now, by, command, codes, interlocks };
  return { verdict: 'refused', reasons, events: [event] };
}

function invalid(
  command: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string }[],
  now: Instant,
): Decision<CourseEvent> {
  const type = typeof command === 'object' && command !== null && 'type' in command ? command.type : undefined;
  const readable = issues.map(({ path, code, message }): Issue => ({
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    code,
    message,
  }));
  const name = typeof type === 'string' ? type.slice(0, longestName) : 'unknown';
  return refused([{ code: 'command.invalid', issues: readable }], { command: name, by: nobody, now });
}

/** A name that somebody made up is kept, but not at any length. */
const longestName = 64;
