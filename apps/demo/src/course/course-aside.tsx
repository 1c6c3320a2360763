import type { Day } from '@mdma-at/evidence';
import { Button, useMdma } from '@mdma-at/ui';
import { type ReactNode, useState } from 'react';
import { DeviationList } from '../deviation-list.tsx';
import { ChangeProtocol } from './change-protocol.tsx';
import { DayInput } from './day-input.tsx';
import type { CourseActs } from './use-course-acts.ts';
import type { RunningCourse } from './use-course.ts';

/** What is seldom needed and always possible: to withdraw, to pause, to see what departed from the protocol. */
export function CourseAside({
  running,
  give,
}: {
  readonly running: RunningCourse;
  readonly give: CourseActs['give'];
}): ReactNode {
  const { view } = running;
  const { format } = useMdma();
  return (
    <>
      {view.deviations.length > 0 ? (
        <section aria-labelledby="deviations-title">
          <h3 id="deviations-title">Deviations</h3>
          <DeviationList deviations={view.deviations} when={format.date} />
        </section>
      ) : null}
      {view.withdrawn || view.stage === 'completed' ? null : (
        <details className="demo-more">
          <summary>Pause or withdraw</summary>
          <MoveAppointment running={running} give={give} />
          <div className="demo-row">
            {view.paused ? (
              <Button onPress={() => void give({ type: 'resume' })}>Resume the course</Button>
            ) : (
              <Button onPress={() => void give({ type: 'pause', reason: 'asked for by the participant' })}>
                Pause the course
              </Button>
            )}
            <Button tone="safety" onPress={() => void give({ type: 'withdraw' })}>
              Participant withdraws consent
            </Button>
          </div>
        </details>
      )}
      {view.withdrawn || view.stage === 'completed' ? null : <ChangeProtocol running={running} give={give} />}
    </>
  );
}

/** Books the next dosing day on another day; the plan follows, and says where that day lies outside its window. */
function MoveAppointment({
  running,
  give,
}: {
  readonly running: RunningCourse;
  readonly give: CourseActs['give'];
}): ReactNode {
  const { view, today } = running;
  const { scheduledOn, dosingDay } = view.dosing;
  const [on, setOn] = useState<Day>();
  const possible = view.acts.some(({ act, isItsTurn }) => act === 'scheduleDosing' && isItsTurn);
  if (scheduledOn === undefined || dosingDay !== undefined || !possible) return null;
  return (
    <form
      className="demo-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (on !== undefined && on !== scheduledOn) void give({ type: 'schedule-dosing', on });
      }}
    >
      <DayInput label="Dosing day booked on" value={on ?? scheduledOn} min={today} onChange={setOn} />
      <Button type="submit">Move the appointment</Button>
    </form>
  );
}
