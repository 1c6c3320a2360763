import { type Journal, verifyJournal } from '@mdma-at/journal';
import type { Reading } from '@mdma-at/vitals';
import { expect, it } from 'vitest';
import { preparedPeople } from '../prepared/prepared-people.ts';
import { branchDay, originOf } from './branch-day.ts';
import { branchKnownAt, dayAsKnown } from './day-as-known.ts';

const people = preparedPeople(Date.UTC(2026, 10, 21, 15));
const day: Journal = people.find((journal) => journal[0]?.stream === 'day:P-0142:2') ?? [];
const high = day.findLast(({ type }) => type === 'vitals.recorded');
const reading = high?.payload['reading'] as unknown as Reading;
const seq = high?.seq ?? 0;
const at = high?.recordedAt ?? 0;
const systolic = (value: number): Reading => ({
  ...reading,
  signs: { ...reading.signs, systolic: { value, text: String(value), unit: 'mm[Hg]' } },
});

function branchWith(value: number): Journal {
  const made = branchDay(day, { seq, reading: systolic(value), stream: 'branch:P-0142:2:1' });
  if (!made.ok) throw new Error(made.issues[0]?.message);
  return made.value;
}

it('at 10:42 the systolic pressure reads 162 mmHg and holds the supplemental dose', () => {
  expect(reading.signs.systolic?.text).toBe('162');
  const { view } = dayAsKnown(day.slice(0, seq), at);
  expect(view.supplemental.report.open.map(({ id }) => id)).toEqual(['vitals-clear']);
});

it('160 in its place opens the gate, 161 does not: the limit is above 160', () => {
  const open = (value: number) => dayAsKnown(branchWith(value), at).view.supplemental.report.open.map(({ id }) => id);
  expect(open(160)).toEqual([]);
  expect(open(161)).toEqual(['vitals-clear']);
});

it('a branch is a whole chain of its own that says what it left and where; the record is as it was', () => {
  const before = JSON.stringify(day);
  const branch = branchWith(148);
  expect(verifyJournal(branch, { stream: 'branch:P-0142:2:1' }).ok).toBe(true);
  expect(originOf(branch)).toEqual({ stream: 'day:P-0142:2', seq });
  expect(originOf(day)).toBeUndefined();
  expect(branch).toHaveLength(seq);
  expect(JSON.stringify(day)).toBe(before);
});

it('before the fork a branch is known as far as the record is, after it as far as its own entries go', () => {
  const branch = branchWith(148);
  expect(branchKnownAt(branch, { forkedAt: seq, cursor: 10, now: at })).toHaveLength(10);
  expect(branchKnownAt(branch, { forkedAt: seq, cursor: seq + 1, now: at + 60_000 })).toHaveLength(seq);
});

it('only a set of vital signs can be argued with', () => {
  expect(branchDay(day, { seq: 1, reading, stream: 'branch:x' }).ok).toBe(false);
});
