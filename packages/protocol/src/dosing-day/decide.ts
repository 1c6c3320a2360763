import type { Instant } from '@mdma-at/evidence';
import type { Actor, Decision, RefusalReason } from '../process.ts';
import { assertDoseBounds } from './assert-dose-bounds.ts';
import type { DosingDayCommand, Proposal, Report } from './command.ts';
import { dosingDayCommandSchema } from './command.schema.ts';
import type { DosingDayEvent } from './event.ts';
import { happeningOf } from './happening-of.ts';
import { judgeProposal } from './judge-proposal.ts';
import type { DosingDayState } from './state.ts';

const nobody: Actor = { id: 'unknown', role: 'system' };

type ProposalCommand = Extract<DosingDayCommand, { readonly type: Proposal['type'] }>;
type ReportCommand = Extract<DosingDayCommand, { readonly type: Report['type'] }>;

const proposals: Readonly<Record<Proposal['type'], true>> = {
  'authorise-initial-dose': true,
  'authorise-supplemental-dose': true,
  'withhold-supplemental-dose': true,
  'release-hold': true,
  'override-interlock': true,
  'begin-end-review': true,
  'authorise-release': true,
  'resolve-emergency': true,
  'suspend-session': true,
  'acknowledge-alert': true,
};

function isProposal(command: DosingDayCommand): command is ProposalCommand {
  return Object.hasOwn(proposals, command.type);
}

function refuse(
  reasons: readonly RefusalReason[],
  context: { readonly command: string; readonly by: Actor; readonly now: Instant },
): Decision<DosingDayEvent> {
  const { command, by, now } = context;
  const codes = [...new Set(reasons.map((reason) => reason.code))];
  const interlocks = reasons.flatMap((reason) =>
    reason.code === 'interlock' ? [{ id: reason.interlock.id, code: reason.interlock.because.code }] : [],
  );
  return {
    verdict: 'refused',
    reasons,
    events: [{ type: 'command.refused', at: now, recordedAt: now, by, command, codes, interlocks }],
  };
}

function invalid(
  command: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string }[],
  now: Instant,
): Decision<DosingDayEvent> {
  const type = typeof command === 'object' && command !== null && 'type' in command ? command.type : undefined;
  const reason: RefusalReason = {
    code: 'command.invalid',
    issues: issues.map(({ path, code, message }) => ({
      path: path.map((step) => (typeof step === 'number' ? step : String(step))),
      code,
      message,
    })),
  };
  return refuse([reason], { command: typeof type === 'string' ? type.slice(0, 64) : 'unknown', by: nobody, now });
}

function happenedAt(command: ReportCommand, now: Instant): Instant {
  return command.type === 'record-vitals' ? command.reading.at : (command.at ?? now);
}

function decideReport(command: ReportCommand, now: Instant): Decision<DosingDayEvent> {
  const { by, type } = command;
  const at = happenedAt(command, now);
  if (at > now) return refuse([{ code: 'time.in-future', at, now }], { command: type, by, now });
  return { verdict: 'accepted', events: [{ at, recordedAt: now, by, ...happeningOf(command) }] };
}

function decideProposal(state: DosingDayState, command: ProposalCommand, now: Instant): Decision<DosingDayEvent> {
  const { by, type } = command;
  const context = { command: type, by, now };
  const at = command.at ?? now;
  if (at > now) return refuse([{ code: 'time.in-future', at, now }], context);
  const { latestRecordedAt } = state;
  if (latestRecordedAt !== 'none' && at < latestRecordedAt)
    return refuse([{ code: 'time.goes-back', at, now: latestRecordedAt }], context);
  const answer = judgeProposal(state, command, now);
  if (!answer.passes) return refuse(answer.reasons, context);
  const { happening } = answer;
  if (happening.type === 'initial-dose.authorised' || happening.type === 'supplemental-dose.authorised')
    assertDoseBounds(state, {
      dose: happening.dose,
      supplemental: happening.type === 'supplemental-dose.authorised',
      at: now,
    });
  return { verdict: 'accepted', events: [{ at: now, recordedAt: now, by, ...happening }] };
}

/**
 * Answers a command: a report of what happened is accepted in every state, a proposal only when its interlocks hold
 * and the day has come to it. A refusal gives every reason and is recorded itself.
 */
export function decide(state: DosingDayState, command: unknown, now: Instant): Decision<DosingDayEvent> {
  const parsed = dosingDayCommandSchema.safeParse(command);
  if (!parsed.success) return invalid(command, parsed.error.issues, now);
  const known: DosingDayCommand = parsed.data;
  return isProposal(known) ? decideProposal(state, known, now) : decideReport(known as ReportCommand, now);
}
