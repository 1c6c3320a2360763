import type { Instant } from '@mdma-at/evidence';
import type { Journal } from '@mdma-at/journal';
import type { DosingDayInput, DosingDayView } from '@mdma-at/protocol';
import type { DayCheck, DayRulerProps } from '@mdma-at/ui';
import { statedBy } from './day-words.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The stretch of the day that the screen shows: from the half hour of arrival to eight and a half hours after the dose. */
export function spanOf(
  view: DosingDayView,
  journal: Journal,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const arrival = journal[0]?.occurredAt ?? now;
  const from = Math.floor(arrival / (30 * minute)) * 30 * minute;
  const planned = (view.t0 ?? arrival + hour) + 8.5 * hour;
  return { from, to: Math.max(Math.ceil(planned / (30 * minute)) * 30 * minute, now + 30 * minute) };
}

/** The rounds of vital signs: taken, due, and those still expected at the site's interval. */
export function checksOf(view: DosingDayView, input: DosingDayInput, until: Instant): readonly DayCheck[] {
  const done = view.readings.map(({ at }): DayCheck => ({ id: `done-${at}`, at, state: 'done' }));
  const next = view.next.find(({ what }) => what === 'reading' || what === 'repeat-reading');
  const due: DayCheck[] = next ? [{ id: next.id, at: next.dueAt, state: next.overdue ? 'overdue' : 'due' }] : [];
  const interval = input.definition.vitalSigns.intervalMinutes;
  const expected: DayCheck[] = [];
  if (next && typeof interval === 'number' && view.chart.session !== 'ended') {
    for (let at = Math.max(next.dueAt, view.at) + interval * minute; at < until; at += interval * minute) {
      expected.push({ id: `expected-${at}`, at, state: 'expected' });
    }
  }
  return [...done, ...due, ...expected];
}

/** The day on its ruler: doses, phases as recorded and as expected, and the window of the supplemental dose. */
export function rulerOf(
  view: DosingDayView,
  span: { readonly to: Instant },
): Omit<DayRulerProps, 'span' | 'now' | 'checks' | 'showChecks'> {
  const { phase, supplemental, initialDose } = view;
  const doses = [
    ...initialDose.given,
    ...(supplemental.outcome?.type === 'supplemental-dose.administered' ? [supplemental.outcome] : []),
  ];
  const gatePhase = supplemental.phase === 'before-dose' ? undefined : supplemental.phase;
  const { opensAt, closesAt, window } = supplemental;
  return {
    dayState: dayState(view, span.to),
    doses: doses.map(({ at, dose, by }) => ({ at, dose, by: by.id })),
    recorded: phase.history.map((one, index) => {
      const to = phase.history[index + 1]?.at;
      return { phase: one.phase, from: one.at, by: one.by.id, ...(to !== undefined && { to }) };
    }),
    expected: phase.expected.flatMap(({ phase: name, from, to }) =>
      from === undefined || to === undefined ? [] : [{ phase: name, from, to, basis: phase.basis }],
    ),
    ...(gatePhase &&
      opensAt !== undefined &&
      closesAt !== undefined && {
        gate: { opensAt, closesAt, state: gatePhase, source: statedBy(window.basis), basis: window.basis },
      }),
  };
}

function dayState({ chart, t0, at }: DosingDayView, end: Instant): DayRulerProps['dayState'] {
  if (['ended', 'transferred', 'suspended'].includes(chart.session)) return 'ended';
  if (t0 === undefined) return 'before-dose';
  return at > end - 30 * minute ? 'overrun' : 'running';
}
