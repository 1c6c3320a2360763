import type { Rule } from './rule.ts';

const pairs = [
  ['effectiveFrom', 'effectiveTo'],
  ['from', 'to'],
  ['validFrom', 'validTo'],
  ['recordedAt', 'supersededAt'],
  ['earliest', 'latest'],
] as const;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);

function isRealDay(day: string): boolean {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day.slice(0, 10));
}

/** A day exists in the calendar, and what begins ends later. */
export const datesInOrder: Rule = ({ path, value }) => {
  const days = Object.entries(value).filter((entry): entry is [string, string] => isDay(entry[1]));
  const unreal = days
    .filter(([, day]) => !isRealDay(day))
    .map(([key, day]) => `${path}.${key} is ${day}, no day of the calendar`);
  const reversed = pairs.flatMap(([from, to]) => {
    const [start, end] = [value[from], value[to]];
    if (!isDay(start) || !isDay(end) || start < end) return [];
    return start === end && from === 'earliest' ? [] : [`${path} runs from ${start} to ${end}`];
  });
  return [...unreal, ...reversed];
};
