import { type Day, parseDay, type Result } from '@mdma-at/evidence';
import { eventsKnown } from './events-known.ts';
import { findJurisdiction, issuesIn, knownOnOf } from './query.ts';
import { register } from './register.ts';
import type { RegulatoryEvent } from './regulatory-event.ts';
import type { StatusOptions } from './status-in.ts';
import { windowOf } from './window-of.ts';

/**
 * What happened in a place and in its country from one day to another, both included, in the order of time. A row with
 * an inexact date counts where its bounds touch the span; an undated row never does.
 */
export function changesBetween(
  jurisdiction: string,
  from: string,
  to: string,
  options: StatusOptions = {},
): Result<readonly RegulatoryEvent[]> {
  const place = findJurisdiction(register, jurisdiction);
  const first = parseDay(from, ['from']);
  const last = parseDay(to, ['to']);
  const knownOn = knownOnOf(options);
  if (!place.ok || !first.ok || !last.ok || !knownOn.ok) {
    return { ok: false, issues: issuesIn(place, first, last, knownOn) };
  }
  if (first.value > last.value) {
    const message = `expected the first day not to be after the last, saw ${from} and ${to}`;
    return { ok: false, issues: [{ path: ['from'], code: 'range.reversed', message }] };
  }
  const codes = [place.value.code, place.value.parent];
  const known = eventsKnown(register.events, { ...options, knownOn: knownOn.value });
  const changes = known
    .filter((event) => codes.includes(event.jurisdiction))
    .filter((event) => touches(event, first.value, last.value));
  return { ok: true, value: changes.toSorted(byDate) };
}

function touches(event: RegulatoryEvent, first: Day, last: Day): boolean {
  if (event.date === 'unknown') return false;
  const window = windowOf(event.date);
  return window.earliest <= last && window.latest >= first;
}

function byDate(one: RegulatoryEvent, other: RegulatoryEvent): number {
  const [a, b] = [startOf(one), startOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function startOf(event: RegulatoryEvent): string {
  return event.date === 'unknown' ? '' : windowOf(event.date).earliest;
}
