import type { DosingDayInput, DosingDayView } from '@mdma-at/protocol';
import type { ChecklistItem, DosingDayConsoleProps, EmergencyState, PhaseClockProps } from '@mdma-at/ui';
import { checklist } from './day-words.ts';

const dueWords: Readonly<Record<string, string>> = {
  reading: 'Vital signs',
  'repeat-reading': 'Repeat blood pressure',
  'supplemental-window': 'Supplemental window opens',
  'supplemental-decision': 'Supplemental decision',
};

export function clockOf(view: DosingDayView): Omit<PhaseClockProps, 'now'> {
  const { recorded, expected } = view.phase;
  const expectedNow = expected.find(
    ({ from, to }) => from !== undefined && to !== undefined && from <= view.at && view.at < to,
  );
  return {
    doseAt: view.t0,
    recorded: recorded && { phase: recorded.phase, at: recorded.at, by: recorded.by.id },
    expected: expectedNow?.phase,
    next: view.next.flatMap(({ id, what, dueAt, overdue }) => {
      const words = dueWords[what];
      if (!words) return [];
      return [
        {
          id,
          what: words,
          dueAt,
          kind: overdue ? 'overdue' : what === 'supplemental-decision' ? 'before' : 'due',
        } as const,
      ];
    }),
  };
}

export function staffOf(view: DosingDayView, input: DosingDayInput): DosingDayConsoleProps['staff'] {
  const onCall =
    view.room.physicianOnCall === 'yes'
      ? input.staff.find((one) => one.role === 'physician' || one.role === 'prescriber')
      : undefined;
  const { present, required } = view.room.therapists;
  return {
    required,
    presence: view.room.present.map((one) => ({
      name: one.person,
      role: one.role === 'companion' || one.role === 'other' ? 'participant' : one.role,
      present: one.present,
      at: one.at,
    })),
    onCall: onCall?.person,
    ...(view.t0 !== undefined && present < required && !view.end.released && { lacking: 'critical' as const }),
    ...(view.lastReading && { lastReadingAge: view.at - view.lastReading.at }),
  };
}

export function emergencyOf({ log }: DosingDayView): EmergencyState {
  const last = log.findLast((event) => event.type === 'emergency.declared' || event.type === 'emergency.resolved');
  if (!last) return { kind: 'idle' };
  return last.type === 'emergency.declared'
    ? { kind: 'active', since: last.at, by: last.by.id }
    : { kind: 'over', at: last.at };
}

export function checklistOf({ log }: DosingDayView): readonly ChecklistItem[] {
  return checklist.map(({ id, what, check }) => {
    const fact = log.findLast((event) => event.type === 'check.recorded' && event.check.kind === check.kind);
    return { id, what, done: fact && { at: fact.at, by: fact.by.id } };
  });
}
