import type { Day } from '@mdma-at/evidence';
import type { CoursePlan, PlannedVisit, VisitId } from '@mdma-at/protocol';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from '../button/button.tsx';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { dayAxis } from '../day-axis/day-axis.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { PlanProblems } from './plan-problems.tsx';
import { railSpan, steppedSessions, visitsBefore } from './rail-days.ts';
import { RailDrawing } from './rail-drawing.tsx';
import { RailVisit } from './rail-visit.tsx';
import { VisitSheet } from './visit-sheet.tsx';
import type { VisitStanding } from './visit-words.ts';

/** Whether the course goes on. */
export type CourseStanding =
  | { readonly is: 'running' }
  | { readonly is: 'paused'; readonly since: Day }
  | { readonly is: 'withdrawn' | 'closed'; readonly on: Day };

export interface CourseRailProps extends ComponentProps {
  /** The course laid out on the calendar, with what is booked and what was held. */
  readonly plan: CoursePlan;
  readonly today: Day;
  readonly standing?: CourseStanding;
  readonly selected?: VisitId | undefined;
  readonly onSelect: (visit: VisitId) => void;
  readonly sourceOf?: SourceLookup | undefined;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * The whole course on one ruler: solid what was held, hollow what is booked, hatched what is expected, and as a gate the
 * days between which the next dosing day may lie. It is a list first; where there is room the list is laid along the ruler.
 */
export function CourseRail(props: CourseRailProps): ReactNode {
  const { plan, today, standing = { is: 'running' }, selected, onSelect, sourceOf, headingLevel = 3 } = props;
  const { t, format } = useMdma();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const Heading = `h${headingLevel}` as const;
  const { visits } = plan;
  const ended = standing.is === 'withdrawn' || standing.is === 'closed';
  const standingOf = ({ arrangement }: PlannedVisit): VisitStanding =>
    ended && arrangement.is !== 'held' ? 'dropped' : arrangement.is;
  const axis = dayAxis(railSpan(visits, today), 8);
  const stepped = steppedSessions(visits, axis);
  const past = visitsBefore(visits, today);
  const chosen = visits.find((visit) => visit.id === selected);
  const stop = chosen ?? visits[past] ?? visits.at(-1);

  const go = (visit: PlannedVisit | undefined): void => {
    if (!visit) return;
    onSelect(visit.id);
    list.current?.querySelector<HTMLElement>(`[data-visit="${visit.id}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const at = visits.findIndex((visit) => visit.id === (event.target as HTMLElement).dataset['visit']);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: visits.length - 1,
    };
    const next = to[event.key as keyof typeof to];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    go(visits[next]);
  };

  return (
    <section {...rootProps('mdma-rail', props)} data-standing={standing.is} aria-labelledby={id}>
      <header className="mdma-rail-head">
        <Heading id={id}>{t('rail.title')}</Heading>
        <p className="mdma-rail-quiet">{t('rail.counts', { sessions: plan.sessions, dosings: plan.dosingSessions })}</p>
        <StandingNote standing={standing} />
        {visits.length > 0 ? (
          <Button onPress={() => go(visits[past] ?? visits.at(-1))}>{t('rail.goToToday')}</Button>
        ) : null}
      </header>
      {visits.length === 0 ? <p className="mdma-rail-quiet">{t('rail.empty')}</p> : null}
      {visits.length > 0 ? (
        <div className="mdma-rail-frame" data-stepped={stepped.size > 0 || undefined}>
          <div className="mdma-rail-lanes" aria-hidden="true">
            <span>{t('visitLane.dosing')}</span>
            <span>{t('visitLane.sessions')}</span>
            <span>{t('visitLane.measures')}</span>
          </div>
          <div className="mdma-rail-plot">
            <RailDrawing visits={visits} axis={axis} today={today} ended={ended} />
            <ol ref={list} className="mdma-rail-visits" aria-label={t('rail.list')}>
              {visits.slice(0, past).map((visit) => (
                <RailVisit
                  key={visit.id}
                  visit={visit}
                  standing={standingOf(visit)}
                  stepped={stepped.has(visit.id)}
                  axis={axis}
                  selected={visit.id === selected}
                  stop={visit.id === stop?.id}
                  onSelect={onSelect}
                  onKeyDown={onKey}
                />
              ))}
              <li className="mdma-rail-today" style={{ insetInlineStart: axis.x(today) }}>
                <span>{t('rail.today', { day: format.day(today) })}</span>
              </li>
              {visits.slice(past).map((visit) => (
                <RailVisit
                  key={visit.id}
                  visit={visit}
                  standing={standingOf(visit)}
                  stepped={stepped.has(visit.id)}
                  axis={axis}
                  selected={visit.id === selected}
                  stop={visit.id === stop?.id}
                  onSelect={onSelect}
                  onKeyDown={onKey}
                />
              ))}
            </ol>
          </div>
        </div>
      ) : null}
      {chosen ? <VisitSheet visit={chosen} standing={standingOf(chosen)} sourceOf={sourceOf} /> : null}
      <PlanProblems problems={plan.problems} />
    </section>
  );
}

function StandingNote({ standing }: { readonly standing: CourseStanding }): ReactNode {
  const { t, format } = useMdma();
  if (standing.is === 'running') return null;
  const note =
    standing.is === 'paused'
      ? t('rail.paused', { day: format.day(standing.since) })
      : t(`rail.${standing.is}`, { day: format.day(standing.on) });
  return <p className="mdma-rail-standing">{note}</p>;
}
