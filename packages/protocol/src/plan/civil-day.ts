import type { Day, Instant } from '@mdma-at/evidence';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a name, such as `America/Denver`, is a time zone that this platform knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The civil day that it is in a time zone at a moment. */
export function civilDay(at: Instant, timeZone: string): Day {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}` as Day;
}

const msPerHour = 60 * 60 * 1000;
/** No zone is further from UTC than this. */
const furthestHours = 15;

/** The moment at which a civil day begins in a time zone. */
export function startOfDay(day: Day, timeZone: string): Instant {
  const inUtc = Date.parse(`${day}T00:00:00Z`);
  let before = inUtc - furthestHours * msPerHour;
  let begun = inUtc + furthestHours * msPerHour;
  while (begun - before > 1) {
    const middle = Math.floor((before + begun) / 2);
    if (civilDay(middle, timeZone) < day) before = middle;
    else begun = middle;
  }
  return begun;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
