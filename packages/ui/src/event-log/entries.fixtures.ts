import type { JournalEntry, JsonObject } from '@mdma-at/journal';
import { afterDose } from '../story-data/moments.fixtures.ts';

interface Told {
  readonly type: string;
  readonly minutes: number;
  readonly recordedMinutes?: number;
  readonly by?: string;
  readonly role?: string;
  readonly payload?: JsonObject;
  readonly amends?: number;
  readonly reason?: string;
}

function entryOf(told: Told, index: number): JournalEntry {
  const seq = index + 1;
  return {
    v: 1,
    stream: 'day-2',
    seq,
    prev: `hash-${seq - 1}`,
    hash: `hash-${seq}`,
    id: `command-${seq}`,
    type: told.type,
    tv: 1,
    occurredAt: afterDose(told.minutes),
    recordedAt: afterDose(told.recordedMinutes ?? told.minutes),
    tz: { zone: 'America/Toronto', offsetMin: -240 },
    actor: { id: told.by ?? 'T-01', role: told.role ?? 'therapist' },
    pins: {},
    payload: told.payload ?? {},
    ...(told.amends === undefined ? {} : { amends: told.amends }),
    ...(told.reason === undefined ? {} : { reason: told.reason }),
  };
}

const day: readonly Told[] = [
  { type: 'participant.arrived', minutes: -55 },
  { type: 'vitals.recorded', minutes: -15, payload: { says: 'Blood pressure 124 / 78 mmHg, left arm, seated' } },
  {
    type: 'initial-dose.administered',
    minutes: 0,
    payload: { says: '80 mg midomafetamine (MDMA) hydrochloride given, by mouth' },
  },
  { type: 'effect-phase.recorded', minutes: 72, by: 'T-02', payload: { says: 'Peak' } },
  { type: 'vitals.recorded', minutes: 90, recordedMinutes: 92, payload: { says: 'Temperature 43.4 °C' } },
  {
    type: 'note.recorded',
    minutes: 96,
    by: 'T-02',
    payload: { says: 'Eyes open, asked for water. Speaking about her brother.', human: true },
  },
  {
    type: 'vitals.recorded',
    minutes: 90,
    recordedMinutes: 98,
    payload: { says: 'Temperature 37.4 °C' },
    amends: 5,
    reason: 'typing error, thermometer shows 37.4 °C',
  },
  { type: 'vitals.recorded', minutes: 102, payload: { says: 'Blood pressure 162 / 96 mmHg, left arm, seated' } },
];

/** A dosing day up to its first raised reading, with one correction. */
export const dayEntries: readonly JournalEntry[] = day.map(entryOf);

/** A thousand entries of a long day. */
export const manyEntries: readonly JournalEntry[] = Array.from({ length: 1000 }, (_, index) =>
  entryOf(
    {
      type: 'vitals.recorded',
      minutes: Math.floor(index / 2),
      payload: { says: `Heart rate ${80 + (index % 30)} per min` },
    },
    index,
  ),
);
