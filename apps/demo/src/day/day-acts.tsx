import { memo, type ReactNode } from 'react';
import { hrefOf } from '../route.ts';
import { AdverseActs } from './adverse-acts.tsx';
import { CorrectActs } from './correct-acts.tsx';
import { departureInWords } from './day-words.ts';
import { LeavingActs } from './leaving-acts.tsx';
import { OverrideActs } from './override-acts.tsx';
import { RoomActs } from './room-acts.tsx';
import { SafetyPlanHere } from './safety-plan-here.tsx';
import { SittingActs } from './sitting-acts.tsx';
import type { RunningDay } from './use-dosing-day.ts';
import { useSteadyDay } from './use-steady-day.ts';

interface DayActsProps {
  readonly day: RunningDay;
  /** Stands open at first, for a day that is recorded by hand. */
  readonly open: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** What people do by hand on the day, besides vital signs and doses: each press is an entry. */
export function DayActs({ day, open, onFold }: DayActsProps): ReactNode {
  const steady = useSteadyDay(day);
  if (day.over) return <AfterTheDay day={day} />;
  // a serious event sets a clock going, which has to tell the time
  const serious = day.view.log.some(
    (event) => event.type === 'adverse-event.recorded' && event.seriousness === 'serious',
  );
  return <Acts day={serious ? day : steady} open={open} onFold={onFold} />;
}

const Acts = memo(function Acts({ day, open, onFold }: DayActsProps) {
  return (
    <>
      <SafetyPlanHere participant={day.participant} />
      <details className="demo-acts" open={open} onToggle={(event) => onFold(!event.currentTarget.open)}>
        <summary>Record by hand</summary>
        <RoomActs day={day} />
        <SittingActs day={day} />
        <OverrideActs day={day} />
        <LeavingActs day={day} />
        <AdverseActs day={day} />
        <CorrectActs journal={day.journal} correct={day.correct} />
      </details>
    </>
  );
});

function AfterTheDay({ day }: { readonly day: RunningDay }): ReactNode {
  const { journal, participant, view } = day;
  const { released } = view.end;
  const hours = view.t0 === undefined ? undefined : Math.round((view.at - view.t0) / 3_600_000);
  const raised = view.readings.find(({ assessment }) => assessment !== 'unassessed' && assessment.level > 0);
  const entry =
    raised && journal.find(({ type, occurredAt }) => type === 'vitals.recorded' && occurredAt === raised.at);
  const replay = hrefOf({
    screen: 'record',
    course: participant,
    day: String(view.sessionNumber),
    ...(entry && { entry: String(entry.seq) }),
  });
  return (
    <div className="demo-after">
      <p className="demo-stage">{released ? departureInWords(released) : 'The day is over.'}</p>
      <p>
        {hours === undefined ? '' : `${hours} h, `}
        {journal.length} entries, each chained to the one before it. Print the day, replay it, or change one reading and
        see what would have happened.
      </p>
      <p className="demo-ways">
        <a href={replay}>{entry ? 'Replay it, and change one reading' : 'Replay it'}</a>
        <a href={hrefOf({ screen: 'export', course: participant })}>Print or export this record</a>
        <a href={hrefOf({ screen: 'course', course: participant })}>Back to the course</a>
      </p>
    </div>
  );
}
