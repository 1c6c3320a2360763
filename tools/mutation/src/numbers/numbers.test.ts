import { definitions, sitePolicies } from '@mdma-at/protocol';
import { entryRanges, limitSets, reportedLimits, reportedSchedules, schedules } from '@mdma-at/vitals';
import { describe, expect, it } from 'vitest';
import { definitionNumbers, siteNumbers, type WrittenNumbers } from './definition-numbers.fixtures.ts';
import {
  limitNumbers,
  rangeNumbers,
  reportedNumbers,
  reportedScheduleNumbers,
  scheduleNumbers,
} from './limit-numbers.fixtures.ts';
import { numbersIn } from './numbers-in.ts';

type Both = readonly [name: string, content: unknown, written: WrittenNumbers];

/** Contents and tables of the same names, side by side: a content without a table, or the reverse, is a failure too. */
function sideBySide(
  what: string,
  contents: Readonly<Record<string, unknown>>,
  tables: Readonly<Record<string, WrittenNumbers>>,
): readonly Both[] {
  const names = [...new Set([...Object.keys(contents), ...Object.keys(tables)])];
  return names.map((name) => [`${what} ${name}`, contents[name], tables[name] ?? {}]);
}

const all: readonly Both[] = [
  ...sideBySide('definition', definitions, definitionNumbers),
  ['site policy demo', sitePolicies.demo.values, siteNumbers],
  ...sideBySide('limit set', limitSets, limitNumbers),
  ...sideBySide('reported limits', reportedLimits, reportedNumbers),
  ...sideBySide('reported schedule', reportedSchedules, reportedScheduleNumbers),
  ['schedule siteDemo', schedules.siteDemo, scheduleNumbers],
  ['ranges of entry', entryRanges, rangeNumbers],
];

const valuesOf = (written: WrittenNumbers): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(written).map(([path, [value]]) => [path, value]));

describe('every number, held against a table that was written by hand from the sheets', () => {
  it.each(all)('%s has these numbers, all of them and no others', (_, content, written) => {
    expect(Object.fromEntries(numbersIn(content))).toEqual(valuesOf(written));
  });

  it('is 422 numbers of 19 contents', () => {
    const counted = all.map(([, content]) => numbersIn(content).size);
    expect([all.length, counted.reduce((total, one) => total + one, 0)]).toEqual([19, 422]);
  });
});

/** A content with one of its numbers moved. */
function moved(content: unknown, target: string, by: number, path: readonly string[] = []): unknown {
  if (typeof content === 'number') return path.join('.') === target ? content + by : content;
  if (typeof content !== 'object' || content === null) return content;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(content)) copy[key] = moved(member, target, by, [...path, key]);
  return Array.isArray(content) ? Object.values(copy) : copy;
}

describe('a number that is moved by a step, up or down', () => {
  it.each(all)('is found in %s, whichever it is', (_, content, written) => {
    const table = inOrder(valuesOf(written));
    const survivors = placesOf(content).flatMap((place) =>
      [1, -1, 0.1, -0.1]
        .filter((step) => inOrder(Object.fromEntries(numbersIn(moved(content, place, step)))) === table)
        .map((step) => `${place} moved by ${step}`),
    );
    expect(placesOf(content)).toHaveLength(Object.keys(written).length);
    expect(survivors).toEqual([]);
  });
});

function inOrder(numbers: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.entries(numbers).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where numbers stand, by keys alone. */
function placesOf(content: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof content === 'number') return [path.join('.')];
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, member]) => (key === 'basis' ? [] : placesOf(member, [...path, key])));
}
