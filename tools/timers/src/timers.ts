import { DBOS } from '@dbos-inc/dbos-sdk';
import { execute, type JournalStore, recordDue, replay } from '@mdma-at/journal';
import { type ReminderCommand, reminders } from './reminders.ts';

const beside = { tz: { zone: 'UTC', offsetMin: 0 }, pins: {} };

/** Where a crash is wanted, to see what comes of it. */
export type Moment = 'before the entry' | 'after the entry' | 'between the steps' | 'after the message' | 'never';

/** What a timer does besides the journal: told once per entry however often it is asked. */
export interface Surroundings {
  readonly store: JournalStore;
  readonly send: (id: string, text: string) => Promise<void>;
  readonly reached: (moment: Moment) => Promise<void>;
  readonly clock: () => number;
}

/** Gives commands and keeps a durable timer for every obligation that comes of them. */
export interface Timers {
  readonly give: (stream: string, command: ReminderCommand) => Promise<void>;
}

/**
 * A timer is a workflow whose id is the obligation’s: sleep until it is due, enter it, tell somebody.
 *
 * DBOS keeps the sleep and the steps that are done in PostgreSQL, so a process that dies is carried on by the next. A
 * step can run twice, when it dies after its effect and before that is noted; both effects here have an id of their
 * own and happen once. The timer only asks; whether anything is overdue is for the journal's process to say.
 */
export function timersOn({ store, send, reached, clock }: Surroundings): Timers {
  async function timer(stream: string, obligation: string, dueAt: number): Promise<string> {
    await DBOS.sleep(Math.max(0, dueAt - (await DBOS.now())));
    const isOverdue = await DBOS.runStep(
      async () => {
        await reached('before the entry');
        const due = await recordDue(store, stream, reminders, Math.max(clock(), dueAt), beside);
        if (due.verdict === 'failed') throw new Error(`${stream} could not be read or written: ${due.message}`);
        await reached('after the entry');
        return due.journal.some((entry) => entry.id === `deadline:${obligation}:${dueAt}`);
      },
      { name: 'enter what is due', retriesAllowed: true, maxAttempts: 10, intervalSeconds: 0.1 },
    );
    if (!isOverdue) return 'was done in time';
    await reached('between the steps');
    await DBOS.runStep(
      async () => {
        await send(`${stream}:${obligation}:${dueAt}`, `${obligation} is overdue in ${stream}`);
        await reached('after the message');
      },
      { name: 'tell', retriesAllowed: true, maxAttempts: 10, intervalSeconds: 0.1 },
    );
    return 'told';
  }
  const workflow = DBOS.registerWorkflow(timer, { name: 'timer' });

  return {
    give: async (stream, command) => {
      const outcome = await execute(store, stream, reminders, command, clock(), beside);
      if (outcome.verdict === 'failed') throw new Error(outcome.message);
      for (const { id, dueAt } of reminders.obligations(replay(outcome.journal, reminders, { reading: 'as-known' }))) {
        // the same id again is the same timer: arming it once more changes nothing
        await DBOS.startWorkflow(workflow, { workflowID: `timer:${stream}:${id}:${dueAt}` })(stream, id, dueAt);
      }
    },
  };
}
