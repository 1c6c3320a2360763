import type { Instant } from '@mdma-at/evidence';
import type { Translator } from '../messages/translator.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

// making one costs a hundred times what using it does, and a screen tells dozens of times ten times a second
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

type Parts = Readonly<Record<Part, string>>;

// a screen tells the same moments again and again; when it has told this many, it begins anew
const most = 2_000;
const told = new Map<string, Map<Instant, Parts>>();

function partsOf(at: Instant, timeZone: string): Parts {
  const before = told.get(timeZone) ?? new Map<Instant, Parts>();
  const known = before.get(at);
  if (known) return known;
  if (before.size >= most) before.clear();
  const parts = readParts(at, timeZone);
  told.set(timeZone, before.set(at, parts));
  return parts;
}

function readParts(at: Instant, timeZone: string): Parts {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const read = (part: Part): string => parts[part] ?? '';
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/** The time of day on a 24-hour clock in a zone: `09:05`, or `09:05:30` with seconds. */
export function formatTime(at: Instant, timeZone: string, precision: 'minutes' | 'seconds' = 'minutes'): string {
  const { hour, minute, second } = partsOf(at, timeZone);
  return precision === 'seconds' ? `${hour}:${minute}:${second}` : `${hour}:${minute}`;
}

/** The date of a moment in a zone, with the month as a word: `14-Aug-2026`. */
export function formatDate(at: Instant, timeZone: string, translator: Translator): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${day}-${translator.words('month', String(Number(month)))}-${year}`;
}

/** A civil day with the month as a word: `14-Aug-2026`. What is not a day is shown as it is. */
export function formatDay(day: string, translator: Translator): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year && month && date ? `${date}-${translator.words('month', String(Number(month)))}-${year}` : day;
}

/** The moment in a form for the `datetime` attribute. */
export function isoInstant(at: Instant): string {
  return Number.isFinite(at) ? new Date(at).toISOString() : '';
}
