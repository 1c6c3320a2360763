import type { Issue, Result } from '../result.ts';
import type { Amount, ContactHours, Effort, SessionPlan, Span } from './session-plan.ts';

const minutesPerHour = 60;

/**
 * How many sessions, hours in the room and therapist-hours a course takes, from the parts of its protocol.
 *
 * A part that the protocol does not state, a negative or reversed amount and a missing part come back as issues.
 *
 * @example contactHours(mapp1) // 15 sessions, 42 room hours, 84 therapist-hours
 */
export function contactHours(plan: SessionPlan): Result<ContactHours> {
  const { preparation, dosing, integration, staff } = plan;
  const issues: Issue[] = [];
  const read = (path: string, amount: Amount | 'not-stated'): Span => {
    const span = typeof amount === 'number' ? { min: amount, max: amount } : amount;
    if (span !== 'not-stated' && span.min >= 0 && span.max >= span.min && Number.isFinite(span.max)) return span;
    issues.push(refusal(path, amount));
    return { min: 0, max: 0 };
  };
  const onDosingDays = read('staff.therapists', staff.therapists);
  const outside = read('staff.therapistsOutsideDosing', staff.therapistsOutsideDosing ?? staff.therapists);
  const dosings = read('dosing.sessions', dosing.sessions);
  const parts = {
    preparation: effortOf(
      read('preparation.sessions', preparation.sessions),
      read('preparation.sessionMinutes', preparation.sessionMinutes),
      outside,
    ),
    dosing: effortOf(dosings, read('dosing.sessionMinutes', dosing.sessionMinutes), onDosingDays),
    integration: effortOf(
      times(dosings, read('integration.perDosing', integration.perDosing)),
      read('integration.sessionMinutes', integration.sessionMinutes),
      outside,
    ),
  };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...sumOf(Object.values(parts)), parts } };
}

function effortOf(sessions: Span, minutes: Span, therapists: Span): Effort {
  const total = times(sessions, minutes);
  const roomHours = { min: total.min / minutesPerHour, max: total.max / minutesPerHour };
  return { sessions, roomHours, therapistHours: times(roomHours, therapists) };
}

function sumOf(parts: readonly Effort[]): Effort {
  const add = (of: (part: Effort) => Span): Span =>
    parts.map(of).reduce((sum, span) => ({ min: sum.min + span.min, max: sum.max + span.max }));
  return {
    sessions: add((part) => part.sessions),
    roomHours: add((part) => part.roomHours),
    therapistHours: add((part) => part.therapistHours),
  };
}

function times(one: Span, other: Span): Span {
  return { min: one.min * other.min, max: one.max * other.max };
}

function refusal(path: string, amount: Amount | 'not-stated'): Issue {
  const where = path.split('.');
  if (amount === 'not-stated') {
    return { path: where, code: 'effort.not-stated', message: `no hours follow: the protocol does not state ${path}` };
  }
  const seen = JSON.stringify(amount);
  return {
    path: where,
    code: 'effort.amount',
    message: `expected an amount of 0 or more, the least first; saw ${seen}`,
  };
}
