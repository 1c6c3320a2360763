import type { Instant } from '@mdma-at/evidence';
import { type Journal, replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState, type DosingDayView } from '@mdma-at/protocol';

/** A dosing day as somebody knew it at a moment. */
export interface KnownDay {
  readonly journal: Journal;
  readonly view: DosingDayView;
}

/** The day as its first entries tell it, seen at a moment; nothing that was written down later is known. */
export function dayAsKnown(journal: Journal, now: Instant): KnownDay {
  const state = replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });
  return { journal, view: dosingDay.view(state, now) };
}

/** The part of a branch that is known when its record stands at an entry: the same entries up to the fork, then what was written by that moment. */
export function branchKnownAt(
  branch: Journal,
  { forkedAt, cursor, now }: { readonly forkedAt: number; readonly cursor: number; readonly now: Instant },
): Journal {
  return branch.filter(({ seq, recordedAt }) => (seq <= forkedAt ? seq <= cursor : recordedAt <= now));
}
