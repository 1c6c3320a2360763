import { DuePrompt } from '@mdma-at/ui';
import { nextReadingDue } from '@mdma-at/vitals';
import type { ReactNode } from 'react';
import { sourceOf } from './day-words.ts';
import type { RunningDay } from './use-dosing-day.ts';

interface DueReadingProps {
  readonly day: RunningDay;
  readonly onTake: () => void;
  /** The way to record a set where no schedule says when one is due. */
  readonly children: ReactNode;
}

/** When the next set of vital signs is due and why, and the way to leave it out with a reason. */
export function DueReading({ day, onTake, children }: DueReadingProps): ReactNode {
  const { view, input, now, give } = day;
  if (input.schedule === 'not-stated') return children;
  const newest = view.lastReading?.assessment;
  const skips = view.log.flatMap((event) => (event.type === 'reading.skipped' ? [event] : []));
  const due = nextReadingDue({
    schedule: input.schedule,
    doseAt: view.t0 ?? 'not-given',
    taken: view.readings,
    skipped: skips.flatMap(({ at, dueAt, by }) =>
      dueAt === undefined ? [] : [{ at, dueAt, by: by.id, reason: 'other' as const }],
    ),
    now,
    ...(newest && newest !== 'unassessed' && { assessment: newest }),
  });
  if (due.status === 'none') return children;
  return (
    <DuePrompt
      headingLevel={2}
      due={due}
      what="Vital signs"
      now={now}
      sourceOf={sourceOf}
      onIntent={(intent) => {
        if (intent.type === 'take-reading') onTake();
        else
          void give({
            type: 'skip-reading',
            dueAt: intent.dueAt,
            reason: [intent.reason.replaceAll('-', ' '), intent.text].filter(Boolean).join(': '),
          });
      }}
    />
  );
}
