import type { Instant } from '@mdma-at/evidence';
import { caseAt } from '../dosing-day/case-at.ts';
import { dosingDay, type Proposed } from '../dosing-day/dosing-day.ts';
import type { DosingDayEventType } from '../dosing-day/event.ts';
import { interlockLists } from '../dosing-day/interlock-lists.ts';
import { emptyLedger, eventTypes, type Ledger } from '../dosing-day/ledger.ts';
import type { DayCase, DosingDayState } from '../dosing-day/state.ts';
import { exampleInput, minute } from '../dosing-day/testing/example-input.ts';
import type { AnyCone } from './cone.ts';
import { dayCones } from './cones/day-cones.ts';
import { everyHappening } from './every-happening.ts';
import { judge } from './explore-cone.ts';
import { randomFrom } from './random-from.ts';

/** What random days came to: every interlock beside its table, while everything else goes on as well. */
export interface RandomFigures {
  readonly days: number;
  readonly events: number;
  readonly compared: number;
  readonly problems: readonly string[];
  /** Pages that a judge read although they lie outside its cone. */
  readonly strayReads: readonly string[];
}

/** The pages of the ledger that the meaning of a reading rests on. */
const behindReadings: readonly DosingDayEventType[] = ['vitals.recorded', 'symptom.recorded'];

/** A case that notes which pages of the record a judge looks at. */
function watched(day: DayCase, seen: Set<DosingDayEventType>): DayCase {
  const ledger = { ...emptyLedger } as { -readonly [T in keyof Ledger]: Ledger[T] };
  for (const type of eventTypes) {
    Object.defineProperty(ledger, type, {
      enumerable: true,
      get: () => {
        seen.add(type);
        return day.ledger[type];
      },
    });
  }
  return {
    ...day,
    ledger,
    get readings() {
      for (const type of behindReadings) seen.add(type);
      return day.readings;
    },
  };
}

/**
 * Runs random days on which everything can happen, and asks every interlock after every event. Its table has
 * heard only of what lies in its cone: where the two agree on all of it, nothing outside the cone had any influence.
 */
export function runRandomDays({ days, events, seed }: { days: number; events: number; seed: number }): RandomFigures {
  const problems: string[] = [];
  const stray = new Set<string>();
  const cones = dayCones.filter(({ aloneOnly }) => !aloneOnly);
  let compared = 0;
  for (let index = 0; index < days; index += 1) {
    const random = randomFrom(seed + index);
    let day = dosingDay.start(exampleInput);
    let at: Instant = minute(0);
    const memories = cones.map(({ start }) => start);
    for (let step = 0; step < events; step += 1) {
      at += (1 + Math.floor(random() * 12)) * 60_000;
      const make = everyHappening[Math.floor(random() * everyHappening.length)] ?? everyHappening[0];
      if (!make) break;
      const happening = make(at);
      day = dosingDay.evolve(day, { at, recordedAt: at, by: { id: 'therapist-a', role: 'therapist' }, ...happening });
      cones.forEach((cone, place) => {
        memories[place] = cone.remember(memories[place], happening, at);
        const proposed = cone.proposals[Math.floor(random() * cone.proposals.length)] ?? {};
        compared += 1;
        const note = (problem: string): void => {
          if (problems.length < 10) problems.push(`seed ${seed + index}, event ${step} ${happening.type}: ${problem}`);
        };
        compareOne(cone, { day, at, proposed, memory: memories[place] }, note);
        for (const page of strayReads(cone, day, at, proposed)) stray.add(`${cone.interlock} reads ${page}`);
      });
    }
  }
  return { days, events: days * events, compared, problems, strayReads: [...stray] };
}

interface Moment {
  readonly day: DosingDayState;
  readonly at: Instant;
  readonly proposed: Proposed;
  readonly memory: unknown;
}

function compareOne(cone: AnyCone, { day, at, proposed, memory }: Moment, note: (problem: string) => void): void {
  const found = judge(dosingDay.interlocks[cone.act](day, at, proposed), cone.interlock, note);
  const expected = cone.table(memory, { setup: exampleInput, proposed, at });
  if (found && found.verdict !== expected) note(`${found.code} where the table says ${expected}`);
}

function strayReads(
  cone: AnyCone,
  day: DosingDayState,
  at: Instant,
  proposed: Proposed,
): readonly DosingDayEventType[] {
  const seen = new Set<DosingDayEventType>();
  const interlock = interlockLists[cone.act].find(({ id }) => id === cone.interlock);
  interlock?.judge(watched({ ...caseAt(day, at), ...proposed }, seen), at);
  return [...seen].filter((page) => !cone.reads.includes(page));
}
