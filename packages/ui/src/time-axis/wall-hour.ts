import type { Instant } from '@mdma-at/evidence';

const minute = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, minute: 'numeric', second: 'numeric' });
  formats.set(timeZone, format);
  return format;
}

/** A moment at or before the given one where the clock of that zone shows a whole hour, from which ticks are counted. */
export function wallHour(at: Instant, timeZone: string): Instant {
  const parts = formatIn(timeZone).formatToParts(at);
  const read = (type: 'minute' | 'second') => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wholeSecond = Math.floor(at / 1000) * 1000;
  return wholeSecond - read('second') * 1000 - read('minute') * minute;
}
