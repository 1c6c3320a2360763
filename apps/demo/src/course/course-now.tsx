import type { CourseDecisionAct, CourseView } from '@mdma-at/protocol';
import { Button, InterlockList, useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { hrefOf } from '../route.ts';
import { actWords } from './course-words.ts';
import type { Step } from './next-steps.ts';
import type { CourseActs } from './use-course-acts.ts';
import type { RunningCourse } from './use-course.ts';

interface CourseNowProps {
  readonly running: RunningCourse;
  readonly steps: readonly Step[];
  readonly acts: CourseActs;
}

/** What can be recorded or decided now, and what stands in the way. */
export function CourseNow({ running, steps, acts }: CourseNowProps): ReactNode {
  const { view, participant } = running;
  const decisions = view.acts.filter((one) => one.isItsTurn && isShown(one.act, view));
  return (
    <>
      {view.dosing.dosingDay ? (
        <p>
          <a
            className="demo-primary-link"
            href={hrefOf({ screen: 'day', course: participant, session: view.dosing.given + 1 })}
          >
            Open the dosing day
          </a>
        </p>
      ) : null}
      <Steps steps={steps} running={running} give={acts.give} />
      {decisions.map(({ act, report }) => (
        <Decision key={act} act={act} report={report} running={running} acts={acts} />
      ))}
    </>
  );
}

/** Acts that the screen has a place of its own for, or that are done, are left out. */
function isShown(act: CourseDecisionAct, view: CourseView): boolean {
  if (act === 'scheduleDosing') return view.dosing.scheduledOn === undefined;
  return act === 'confirmEnrolment' || act === 'startDosingDay' || act === 'close';
}

type StepsProps = Pick<CourseNowProps, 'running' | 'steps'> & Pick<CourseActs, 'give'>;

function Steps({ steps, running, give }: StepsProps): ReactNode {
  const { format } = useMdma();
  return (
    <ul className="demo-steps">
      {steps.map(({ label, deed, on }) => {
        const ahead = on !== undefined && on !== 'unknown' && on > running.today ? on : undefined;
        return (
          <li key={label}>
            <Button onPress={() => void give(deed, ahead)}>{ahead ? `${label}, ${format.day(ahead)}` : label}</Button>
          </li>
        );
      })}
    </ul>
  );
}

interface DecisionProps extends Pick<CourseNowProps, 'running' | 'acts'> {
  readonly act: CourseDecisionAct;
  readonly report: CourseView['acts'][number]['report'];
}

function Decision({ act, report, running, acts }: DecisionProps): ReactNode {
  const { scheduledOn } = running.view.dosing;
  // conditions are judged on the day itself: some of them age
  const ahead = act === 'startDosingDay' && scheduledOn !== undefined && scheduledOn > running.today;
  const open = ahead || act === 'scheduleDosing' ? 0 : report.open.length;
  return (
    <section className="demo-act" aria-label={actWords(act)}>
      <h3>{actWords(act)}</h3>
      <InterlockList results={report.results} label={actWords(act)} sourceOf={sourceOf} />
      {open > 0 ? (
        <p className="demo-held">{open === 1 ? 'Held: 1 condition open' : `Held: ${open} conditions open`}</p>
      ) : (
        <DecisionButton act={act} running={running} acts={acts} />
      )}
    </section>
  );
}

function DecisionButton({ act, running, acts }: Omit<DecisionProps, 'report'>): ReactNode {
  const { format } = useMdma();
  const { view, plan, today, goTo } = running;
  const { give, openDay } = acts;
  const { scheduledOn } = view.dosing;
  if (act === 'scheduleDosing') {
    const target = plan?.visits.find(({ id }) => id === `dosing-${view.dosing.given + 1}`)?.window.target;
    const on = target && target !== 'unknown' && target > today ? target : today;
    return (
      <Button tone="primary" onPress={() => void give({ type: 'schedule-dosing', on })}>
        Schedule for {format.day(on)}
      </Button>
    );
  }
  if (act === 'startDosingDay' && scheduledOn !== undefined && scheduledOn > today) {
    return (
      <Button tone="primary" onPress={() => goTo(scheduledOn)}>
        Go to {format.day(scheduledOn)}
      </Button>
    );
  }
  const press = (): void => {
    if (act === 'confirmEnrolment') void give({ type: 'confirm-enrolment' });
    if (act === 'startDosingDay') void openDay();
    if (act === 'close') void give({ type: 'close' });
  };
  return (
    <Button tone="primary" onPress={press}>
      {actWords(act)}
    </Button>
  );
}
