import { Button } from '@mdma-at/ui';
import type { ReactNode } from 'react';
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
  return (
    <>
      {view.deviations.length > 0 ? (
        <section className="demo-deviations" aria-labelledby="deviations-title">
          <h3 id="deviations-title">Deviations</h3>
          <ul>
            {view.deviations.map((deviation) => (
              <li key={`${deviation.id}-${deviation.at}`}>
                {deviation.severity}: {deviation.id.replaceAll('-', ' ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.withdrawn || view.stage === 'completed' ? null : (
        <details className="demo-more">
          <summary>Pause or withdraw</summary>
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
    </>
  );
}
