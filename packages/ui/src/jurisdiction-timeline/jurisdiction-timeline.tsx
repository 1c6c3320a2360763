import type { Day } from '@mdma-at/evidence';
import { Fragment, type ReactNode } from 'react';
import type { SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { YearRuler, type RulerMark } from '../year-ruler/year-ruler.tsx';
import { TimelineRow } from './timeline-row.tsx';
import type { TimelineEntry } from './timeline-entry.ts';

export interface JurisdictionTimelineProps extends ComponentProps<HTMLElement> {
  /** In the order of time. */
  readonly entries: readonly TimelineEntry[];
  /** The first and last day of the ruler. */
  readonly from: Day;
  readonly to: Day;
  /** The day whose law is shown: a line through the ruler and through the list. */
  readonly asOf?: Day;
  readonly sourceOf?: SourceLookup | undefined;
  readonly label?: string;
}

/**
 * What happened to the law in one place: a ruler, and under it an ordered list with every source. What was repealed stays and
 * is struck; an inexact date says how inexact it is; what is only scheduled says that nobody has confirmed it.
 */
export function JurisdictionTimeline(props: JurisdictionTimelineProps): ReactNode {
  const { entries, from, to, asOf, sourceOf } = props;
  const { t, format } = useMdma();
  const firstLater = asOf === undefined ? -1 : entries.findIndex(({ event }) => startOf(event.date) > asOf);
  return (
    <section {...rootProps('mdma-timeline', props)} aria-label={props.label ?? t('timeline.label')}>
      {entries.length === 0 ? (
        <p>{t('timeline.empty')}</p>
      ) : (
        <div className="mdma-timeline-ruler">
          <YearRuler from={from} to={to} marks={marksOf(entries, from, to)} {...(asOf === undefined ? {} : { asOf })} />
        </div>
      )}
      <ol className="mdma-timeline-list">
        {entries.map((entry, index) => {
          const later = firstLater >= 0 && index >= firstLater;
          return (
            <Fragment key={entry.event.id}>
              {asOf !== undefined && index === firstLater ? (
                <li className="mdma-timeline-shown">{t('timeline.shown', { day: format.day(asOf) })}</li>
              ) : null}
              <TimelineRow entry={entry} later={later} sourceOf={sourceOf} />
            </Fragment>
          );
        })}
        {asOf !== undefined && firstLater < 0 && entries.length > 0 ? (
          <li className="mdma-timeline-shown">{t('timeline.shown', { day: format.day(asOf) })}</li>
        ) : null}
      </ol>
    </section>
  );
}

function startOf(date: TimelineEntry['event']['date']): string {
  if (date === 'unknown') return '';
  return typeof date === 'string' ? date : date.earliest;
}

function marksOf(entries: readonly TimelineEntry[], from: Day, to: Day): readonly RulerMark[] {
  return entries.flatMap(({ event }) => {
    if (event.date === 'unknown' || event.effects.length === 0) return [];
    const { earliest, latest } =
      typeof event.date === 'string' ? { earliest: event.date, latest: event.date } : event.date;
    if (earliest < from || latest > to) return [];
    return { earliest, latest, unconfirmed: event.commencement !== 'confirmed' };
  });
}
