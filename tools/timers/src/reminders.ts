import type { JournalledProcess } from '@mdma-at/journal';

type By = { readonly id: string; readonly role: string };

/** A thing to be done by a moment, or to be noted as overdue. */
export type ReminderEvent = { readonly at: number; readonly recordedAt: number; readonly by: By } & (
  | { readonly type: 'task.set'; readonly task: string; readonly dueAt: number }
  | { readonly type: 'task.done'; readonly task: string }
  | { readonly type: 'task.overdue'; readonly task: string }
);

export type ReminderCommand = { readonly id: string; readonly by: By } & (
  | { readonly type: 'set'; readonly task: string; readonly dueAt: number }
  | { readonly type: 'do'; readonly task: string }
);

export interface Reminders {
  /** What is still to be done, and by when. */
  readonly open: Readonly<Record<string, number>>;
  readonly overdue: readonly string[];
}

/** The smallest process with deadlines: it stands for a dosing day, whose obligations have the same shape. */
export const reminders: JournalledProcess<null, Reminders, ReminderCommand, ReminderEvent, never> = {
  id: 'reminders',
  version: 1,
  start: () => ({ open: {}, overdue: [] }),
  decide: (_state, { type, by, ...command }, now) => {
    const written = { at: now, recordedAt: now, by };
    const event: ReminderEvent =
      type === 'set' && 'dueAt' in command
        ? { ...written, type: 'task.set', task: command.task, dueAt: command.dueAt }
        : { ...written, type: 'task.done', task: command.task };
    return { verdict: 'accepted', events: [event] };
  },
  evolve: (state, event) => {
    const { [event.task]: _closed, ...open } = state.open;
    switch (event.type) {
      case 'task.set':
        return { ...state, open: { ...open, [event.task]: event.dueAt } };
      case 'task.done':
        return { ...state, open };
      case 'task.overdue':
        return { open, overdue: [...state.overdue, event.task] };
      default:
        return event satisfies never;
    }
  },
  obligations: ({ open }) =>
    Object.entries(open).map(([task, dueAt]) => ({
      id: task,
      dueAt,
      event: { type: 'task.overdue', task, at: dueAt, recordedAt: dueAt, by: { id: 'clock', role: 'system' } },
    })),
};
