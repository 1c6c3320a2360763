import { preparedMorning } from '../prepared/prepared-people.ts';
import { replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayCommand, type DosingDayEvent, type DosingDayState } from '@mdma-at/protocol';
import { expect, it } from 'vitest';
import { saysAnother } from './says-another.ts';

const minute = 60_000;
const morning = Date.UTC(2026, 7, 14, 12);

function dayOf(): { readonly state: DosingDayState; readonly from: number } {
  const journal = preparedMorning('P-0999', morning).find(([first]) => first?.stream.startsWith('day:')) ?? [];
  const state = replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });
  return { state, from: journal.at(-1)?.recordedAt ?? 0 };
}

function given(state: DosingDayState, command: DosingDayCommand, at: number): DosingDayState {
  return dosingDay.decide(state, command, at).events.reduce(dosingDay.evolve, state);
}

it('a later minute alone says nothing new', () => {
  const { state, from } = dayOf();
  expect(saysAnother(dosingDay.view(state, from), dosingDay.view(state, from + minute))).toBe(false);
});

it('a reading that grows too old for the dose does, in that very moment', () => {
  const { state, from } = dayOf();
  const by = { id: 'therapist-a', role: 'therapist' } as const;
  const reading = {
    at: from,
    signs: {
      systolic: { value: 120, text: '120', unit: 'mm[Hg]' },
      diastolic: { value: 80, text: '80', unit: 'mm[Hg]' },
    },
  } as const;
  const measured = given(state, { type: 'record-vitals', id: 'v1', by, reading }, from);
  const fresh = dosingDay.view(measured, from);
  const staleAt = fresh.lastReading?.staleAt ?? Number.NaN;
  expect(saysAnother(fresh, dosingDay.view(measured, staleAt))).toBe(false);
  expect(saysAnother(fresh, dosingDay.view(measured, staleAt + 1))).toBe(true);
});
