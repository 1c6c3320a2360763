import type { CourseCase } from './state.ts';

/** The same course under the protocol that is in force after its events: the one that it began with, until it changed. */
export function inForce<Known extends Pick<CourseCase, 'setup' | 'events'>>(known: Known): Known {
  const change = known.events.findLast((event) => event.type === 'protocol.changed');
  return change?.type === 'protocol.changed'
    ? { ...known, setup: { ...known.setup, definition: change.definition } }
    : known;
}
