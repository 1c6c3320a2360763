import { amend, type Journal, replay } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState } from '@mdma-at/protocol';
import { describe, expect, it } from 'vitest';
import { preparedPeople } from '../prepared/prepared-people.ts';
import { foldDay } from './fold-day.ts';

const afresh = (journal: Journal) =>
  replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });

function playedDay(): Journal {
  const days = preparedPeople(Date.UTC(2026, 7, 14, 12)).filter(
    ([first]) => first?.payload['process'] === dosingDay.id,
  );
  return days.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

describe('folding a day on as its record grows', () => {
  const day = playedDay();

  it('leads after every entry to the very state that the whole record leads to', () => {
    expect(day.length).toBeGreaterThan(20);
    for (let length = 1; length <= day.length; length += 1) {
      const journal = day.slice(0, length);
      expect(foldDay(journal)).toEqual(afresh(journal));
    }
  });

  it('a correction of an earlier entry is folded in', () => {
    foldDay(day);
    const reading = day.find(({ type }) => type === 'vitals.recorded');
    const amended = amend(day, {
      seq: reading?.seq ?? 0,
      replacement: 'withdrawn',
      reason: 'Another cuff.',
      by: { id: 'therapist-a', role: 'therapist' },
      recordedAt: day.at(-1)?.recordedAt ?? 0,
    });
    if (!amended.ok) throw new Error(amended.issues.map(({ message }) => message).join());
    expect(foldDay(amended.value)).toEqual(afresh(amended.value));
    expect(foldDay(amended.value)).not.toEqual(afresh(day));
  });

  it('another record of the same name is folded from its beginning', () => {
    foldDay(day);
    const shorter = day.slice(0, 5);
    expect(foldDay(shorter)).toEqual(afresh(shorter));
  });
});
