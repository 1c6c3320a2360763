import type { Day, Instant } from '@mdma-at/evidence';

/** The day that a moment lies in, by the calendar of a zone. */
export const dayOf = (at: Instant, timeZone: string): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at) as Day;
