import type { ReactNode } from 'react';
import { hrefOf } from '../route.ts';
import { departureInWords } from './day-words.ts';
import { LeavingActs } from './leaving-acts.tsx';
import { RoomActs } from './room-acts.tsx';
import { SittingActs } from './sitting-acts.tsx';
import type { RunningDay } from './use-dosing-day.ts';

interface DayActsProps {
  readonly day: RunningDay;
  /** Stands open at first, for a day that is recorded by hand. */
  readonly open: boolean;
}

/** What people do by hand on the day, besides vital signs and doses: each press is an entry. */
export function DayActs({ day, open }: DayActsProps): ReactNode {
  if (day.over) return <AfterTheDay day={day} />;
  return (
    <details className="demo-acts" open={open}>
      <summary>Record by hand</summary>
      <RoomActs day={day} />
      <SittingActs give={day.give} />
      <LeavingActs day={day} />
    </details>
  );
}

function AfterTheDay({ day }: { readonly day: RunningDay }): ReactNode {
  const { journal, participant, view } = day;
  const { released } = view.end;
  return (
    <div className="demo-after">
      <p className="demo-stage">{released ? departureInWords(released) : 'The day is over.'}</p>
      <p>{journal.length} entries, each chained to the one before it.</p>
      <p className="demo-ways">
        <a href={hrefOf({ screen: 'course', course: participant })}>Back to the course</a>
        <a href={hrefOf({ screen: 'export', course: participant })}>Export this record</a>
      </p>
    </div>
  );
}
