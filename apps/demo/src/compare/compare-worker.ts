import { dosingDay, type DosingDayInput } from '@mdma-at/protocol';
import { burdenOf, type BurdenRow, type CohortDay, simulateCohort } from '@mdma-at/simulator';
import { limitSets, schedules } from '@mdma-at/vitals';
import * as z from 'zod';
import { policedDefinition } from '../course/new-course.ts';
import { staff } from '../people.ts';

/** What is to be compared. */
export interface Comparison {
  readonly sets: readonly (keyof typeof limitSets)[];
  readonly days: number;
  readonly seed: number;
}

/** What a limit set came to: a row of figures, and the minutes to the end of each day that ended. */
export interface ComparedSet {
  readonly row: BurdenRow;
  readonly minutesToEnd: readonly number[];
}

export type ComparisonNews =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'compared'; readonly compared: ComparedSet }
  | { readonly type: 'done' };

// the page's content security policy forbids generated code here as well
z.config({ jitless: true });

/** The days are made up; so is the date they begin on. */
const startsAt = Date.UTC(2026, 0, 5, 8);
const dayMs = 86_400_000;

const input: DosingDayInput = {
  participant: 'P-cohort',
  sessionNumber: 1,
  definition: policedDefinition('mapp1', 'demo'),
  limits: limitSets.siteDemo,
  schedule: schedules.siteDemo,
  staff,
  course: {
    enrolmentConfirmed: 'yes',
    preparationComplete: 'yes',
    washoutComplete: 'yes',
    eligibility: { standing: 'eligible', reviewedAt: startsAt - dayMs },
    previousInitialDose: 'none',
    escalation: { decided: 'unknown', lastDoseTolerated: 'unknown' },
    companionArranged: 'yes',
    supportContactOnFile: 'yes',
    ableToBecomePregnant: 'no',
    contraindicatedDrug: 'none',
    withdrawn: 'no',
    openSuicideRisk: 'no',
    openSeriousAdverseEvent: 'no',
  },
};

/** Within so many minutes an alarm of the same condition counts as repeated. */
const repeatWithinMinutes = 15;

function compare({ sets, days, seed }: Comparison, tell: (news: ComparisonNews) => void): void {
  const initialDose = dosingDay.view(dosingDay.start(input), startsAt).initialDose.planned;
  if (!initialDose) throw new Error('[demo] the compared protocol plans no dose');
  const of = sets.length * days;
  let done = 0;
  for (const set of sets) {
    const played: CohortDay[] = [];
    for (const day of simulateCohort({ seed, days, limits: limitSets[set], input, startsAt, initialDose })) {
      played.push(day);
      done += 1;
      if (done % 5 === 0 || done === of) tell({ type: 'progress', done, of });
    }
    tell({
      type: 'compared',
      compared: {
        row: burdenOf(limitSets[set], played, { repeatWithinMinutes }),
        minutesToEnd: played.flatMap(({ minutesToEnd }) => (minutesToEnd === 'not-back' ? [] : [minutesToEnd])),
      },
    });
  }
  tell({ type: 'done' });
}

addEventListener('message', (event: MessageEvent<Comparison>) => compare(event.data, (news) => postMessage(news)));
