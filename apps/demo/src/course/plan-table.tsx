import type { Day } from '@mdma-at/evidence';
import type { CoursePlan } from '@mdma-at/protocol';
import { Citation, StatusIcon, useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { sourceOf } from '../day/day-words.ts';
import { visitName } from './visit-name.ts';

/** Every visit with the days on which it may be held, and who says so. */
export function PlanTable({ plan, today }: { readonly plan: CoursePlan; readonly today: Day }): ReactNode {
  const { format } = useMdma();
  const day = (one: Day | 'unknown') => (one === 'unknown' ? 'not stated' : format.day(one));
  const { roomHours } = plan.effort;
  return (
    <>
      <table className="demo-plan">
        <caption>
          {plan.sessions} sessions
          {roomHours === 'unknown'
            ? ''
            : `, ${roomHours.min === roomHours.max ? roomHours.min : `${roomHours.min} to ${roomHours.max}`} room hours`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Visit</th>
            <th scope="col">Day</th>
            <th scope="col">Window</th>
            <th scope="col">Who says so</th>
          </tr>
        </thead>
        <tbody>
          {plan.visits.map((visit) => {
            const { arrangement, window } = visit;
            const on = arrangement.is === 'open' ? window.target : arrangement.on;
            return (
              <tr
                key={visit.id}
                data-kind={visit.kind}
                data-state={arrangement.is}
                data-today={on === today || undefined}
              >
                <th scope="row">
                  <StatusIcon status={arrangement.is === 'held' ? 'done' : 'due'} /> {visitName(visit)}
                </th>
                <td>
                  {day(on)}
                  <span className="demo-quiet"> {arrangement.is === 'open' ? 'expected' : arrangement.is}</span>
                </td>
                <td>
                  {window.earliest === window.latest
                    ? day(window.earliest)
                    : `${day(window.earliest)} to ${day(window.latest)}`}
                </td>
                <td>
                  <Citation basis={visit.basis} sourceOf={sourceOf} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {plan.problems.length > 0 ? (
        <ul className="demo-problems">
          {plan.problems.map((problem) => (
            <li key={`${problem.code}-${problem.visit}`}>
              {problem.visit}: {problem.code.replaceAll('-', ' ')}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
