import type { Instant } from '@mdma-at/evidence';
import type { Actor, Obligation } from '../process.ts';
import type { DosingDayEvent, DosingDayHappening } from './event.ts';
import { isOver } from './is-over.ts';
import { addHours } from './minutes.ts';
import { nextReading } from './next-reading.ts';
import type { DosingDayState } from './state.ts';
import { supplementalWindow } from './supplemental-window.ts';

const system: Actor = { id: 'system', role: 'system' };

/** The first moment that is past a limit which is itself still allowed. */
const justAfter = 1;

function due(id: string, what: string, dueAt: Instant, happening?: DosingDayHappening): Obligation<DosingDayEvent> {
  return { id, what, dueAt, ...(happening && { event: { at: dueAt, recordedAt: dueAt, by: system, ...happening } }) };
}

function supplementalObligations({ setup, ledger }: DosingDayState): readonly Obligation<DosingDayEvent>[] {
  const window = supplementalWindow(setup, ledger);
  const decided =
    ledger['supplemental-dose.administered'].length > 0 || ledger['supplemental-dose.withheld'].length > 0;
  if (!window || decided) return [];
  const { opensAt, closesAt } = window;
  const opened = ledger['supplemental-window.opened'].length > 0;
  const opening =
    opened || opensAt === 'not-stated'
      ? []
      : [due(`supplemental-window:${opensAt}`, 'supplemental-window', opensAt, { type: 'supplemental-window.opened' })];
  if (closesAt === 'not-stated') return opening;
  const withheld = { type: 'supplemental-dose.withheld', reason: 'window-closed' } as const;
  const dueAt = closesAt + justAfter;
  return [...opening, due(`supplemental-decision:${closesAt}`, 'supplemental-decision', dueAt, withheld)];
}

function readingObligations(state: DosingDayState): readonly Obligation<DosingDayEvent>[] {
  const next = nextReading(state);
  if (!next) return [];
  const { dueAt, overdueAfter, repeat } = next;
  return [
    due(`reading:${dueAt}`, repeat ? 'repeat-reading' : 'reading', dueAt),
    due(`reading-overdue:${dueAt}`, 'reading-overdue', overdueAfter + justAfter, { type: 'reading.overdue', dueAt }),
  ];
}

/** Serious adverse events that nobody has reported yet, by when the site wants the report. */
function reportObligations({ setup, ledger }: DosingDayState): readonly Obligation<DosingDayEvent>[] {
  const { seriousEventHours } = setup.definition.safetyReporting;
  if (seriousEventHours === 'not-stated') return [];
  const reported = new Set(ledger['adverse-event.reported'].map(({ adverseEvent }) => adverseEvent));
  const first = new Map(
    ledger['adverse-event.recorded']
      .filter(({ seriousness, adverseEvent }) => seriousness === 'serious' && !reported.has(adverseEvent))
      .toReversed()
      .map(({ adverseEvent, at }) => [adverseEvent, at]),
  );
  return [...first].map(([adverseEvent, at]) =>
    due(`serious-event-report:${adverseEvent}`, 'serious-event-report', addHours(at, seriousEventHours)),
  );
}

/**
 * What must happen by when, soonest first. The supplemental window opens and closes by itself: if nothing was decided
 * when it has closed, the dose is recorded as withheld. A reading that stays away is recorded as overdue, once.
 * A serious adverse event keeps its clock after the day has ended, until somebody reports it.
 */
export function obligations(state: DosingDayState): readonly Obligation<DosingDayEvent>[] {
  const reports = reportObligations(state);
  if (isOver(state.chart)) return reports;
  return [...supplementalObligations(state), ...readingObligations(state), ...reports].toSorted(
    (a, b) => a.dueAt - b.dueAt,
  );
}
