import type { PlannedVisit, VisitId } from '@mdma-at/protocol';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DayAxis } from '../day-axis/day-axis.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import { visitDay } from './rail-days.ts';
import { visitNumber, visitStatus, visitWhen, type VisitStanding } from './visit-words.ts';

interface RailVisitProps {
  readonly visit: PlannedVisit;
  readonly standing: VisitStanding;
  readonly axis: DayAxis;
  /** Whether it stands one step lower because the one before it is too near. */
  readonly stepped: boolean;
  readonly selected: boolean;
  /** Whether Tab stops here; the arrows go on from it. */
  readonly stop: boolean;
  readonly onSelect: (visit: VisitId) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One visit on the rail: a row of the list, or a mark in its lane where the list is laid along the ruler. */
export function RailVisit(props: RailVisitProps): ReactNode {
  const { visit, standing, axis, stepped, selected, stop, onSelect, onKeyDown } = props;
  const mdma = useMdma();
  const { words } = mdma;
  const day = visitDay(visit);
  const number = visitNumber(visit.id);
  const name = words('visitKind', visit.kind);
  const when = visitWhen(visit, standing, mdma);
  return (
    <li
      className="mdma-rail-visit"
      data-kind={visit.kind}
      data-standing={standing}
      data-stepped={stepped || undefined}
      data-placed={day === 'unknown' ? undefined : true}
    >
      <button
        type="button"
        className="mdma-rail-mark"
        data-visit={visit.id}
        style={day === 'unknown' ? undefined : { insetInlineStart: axis.x(day) }}
        aria-current={selected || undefined}
        tabIndex={stop ? 0 : -1}
        onKeyDown={onKeyDown}
        onClick={() => onSelect(visit.id)}
      >
        <StatusIcon status={visitStatus[standing]} />
        <span className="mdma-rail-label">
          <span className="mdma-rail-name">{standing === 'dropped' ? <del>{name}</del> : name}</span>
          {number === '' ? null : <> {number}</>}
        </span>{' '}
        <span className="mdma-rail-when">{when}</span>
      </button>
    </li>
  );
}
