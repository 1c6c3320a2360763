import type { Day } from '@mdma-at/evidence';
import { course, type CourseCommand, dosingDay, type DosingDayInput } from '@mdma-at/protocol';
import { useMdma } from '@mdma-at/ui';
import { useState } from 'react';
import { coordinator, lead, staff } from '../people.ts';
import { useDesk } from '../record/record-context.ts';
import { hrefOf } from '../route.ts';
import { courseStream, dayStream } from '../streams.ts';
import { watchOf } from './new-course.ts';
import type { CourseDeed } from './next-steps.ts';
import { morningOf, type RunningCourse } from './use-course.ts';

/** The ways to add to a course, and why the last one did not do what was asked. */
export interface CourseActs {
  /** Gives a command today, or on the planned day where that lies ahead. */
  readonly give: (deed: CourseDeed, on?: Day) => Promise<boolean>;
  readonly openDay: () => Promise<void>;
  readonly notice: string | undefined;
}

export function useCourseActs(running: RunningCourse, dayEndedAt: number): CourseActs {
  const { record } = useDesk();
  const { words } = useMdma();
  const [notice, setNotice] = useState<string>();
  const { participant, view, definition, today } = running;
  const momentOn = (on: Day) => Math.max(running.now(), dayEndedAt + 1_000, on > today ? morningOf(on) : 0);

  const give = async (deed: CourseDeed, on: Day = today): Promise<boolean> => {
    const command = {
      ...deed,
      id: crypto.randomUUID(),
      by: deed.type.startsWith('record') ? coordinator : lead,
    } as CourseCommand;
    const outcome = await record.give(courseStream(participant), course, command, momentOn(on));
    if (outcome.verdict === 'failed') setNotice(`Not saved: ${outcome.message}`);
    else if (outcome.verdict === 'refused') {
      const names = outcome.reasons.map((reason) =>
        reason.code === 'interlock' ? words('interlockName', reason.interlock.id) : reason.code,
      );
      setNotice(`Refused and recorded. Not met: ${names.join(', ')}.`);
    } else setNotice(undefined);
    return outcome.verdict === 'accepted';
  };

  const openDay = async (): Promise<void> => {
    const session = view.dosing.given + 1;
    const stream = dayStream(participant, session);
    const at = momentOn(today);
    if (!(await give({ type: 'start-dosing-day', dosingDay: stream }))) return;
    const input: DosingDayInput = {
      participant,
      sessionNumber: session,
      definition,
      ...watchOf(definition),
      staff,
      course: course.facts(running.state, at),
    };
    const begun = await record.begin(stream, dosingDay, { input, by: lead }, at);
    if (begun.verdict === 'failed') setNotice(`The dosing day was not opened: ${begun.message}`);
    else window.location.hash = hrefOf({ screen: 'day', course: participant, session });
  };

  return { give, openDay, notice };
}
