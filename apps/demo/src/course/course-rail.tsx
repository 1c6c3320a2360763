import { daysBetween, type Day } from '@mdma-at/evidence';
import type { CoursePlan, PlannedVisit } from '@mdma-at/protocol';
import { useMdma } from '@mdma-at/ui';
import type { CSSProperties, ReactNode } from 'react';
import { visitName } from './visit-name.ts';

interface CourseRailProps {
  readonly plan: CoursePlan;
  readonly today: Day;
}

const dayOf = ({ arrangement, window }: PlannedVisit): Day | undefined => {
  const on = arrangement.is === 'open' ? window.target : arrangement.on;
  return on === 'unknown' ? undefined : on;
};

/** The months that begin between two days. */
function monthsIn(from: Day, to: Day): readonly Day[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const count = Math.ceil(daysBetween(from, to) / 28) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = month + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01` as Day;
  }).filter((day) => day > from && day < to);
}

/** The whole course on one ruler: what was held, what is booked, and the days between which the next dosing day may lie. The table below says the same. */
export function CourseRail({ plan, today }: CourseRailProps): ReactNode {
  const { format, locale } = useMdma();
  const days = plan.visits
    .flatMap((visit) => dayOf(visit) ?? [])
    .concat(today)
    .toSorted();
  const [from, to] = [days[0] ?? today, days.at(-1) ?? today];
  const length = Math.max(1, daysBetween(from, to));
  const at = (day: Day): string => `${(100 * daysBetween(from, day)) / length}%`;
  const place = (day: Day): CSSProperties => ({ insetInlineStart: at(day) });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <div className="demo-rail" aria-hidden="true">
      <div className="demo-rail-axis">
        {monthsIn(from, to).map((day) => (
          <span key={day} className="demo-rail-month" style={place(day)}>
            {monthName.format(Date.parse(day))}
          </span>
        ))}
        {plan.visits.map((visit) => (
          <Window key={visit.id} visit={visit} at={at} />
        ))}
        {plan.visits.map((visit) => {
          const on = dayOf(visit);
          return on ? (
            <span
              key={visit.id}
              className="demo-rail-visit"
              data-kind={visit.kind}
              data-state={visit.arrangement.is}
              style={place(on)}
            >
              {visit.kind === 'dosing' ? <b>{visitName(visit)}</b> : null}
            </span>
          ) : null;
        })}
        <span className="demo-rail-today" style={place(today)}>
          <b>{format.day(today)}</b>
        </span>
      </div>
    </div>
  );
}

/** The days between which a dosing day that is not held yet may lie. */
function Window({ visit, at }: { readonly visit: PlannedVisit; readonly at: (day: Day) => string }): ReactNode {
  const { earliest, latest } = visit.window;
  if (visit.kind !== 'dosing' || visit.arrangement.is === 'held' || earliest === 'unknown' || latest === 'unknown')
    return null;
  return (
    <span
      className="demo-rail-window"
      style={{ insetInlineStart: at(earliest), inlineSize: `calc(${at(latest)} - ${at(earliest)})` }}
    />
  );
}
