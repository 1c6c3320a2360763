import { applyCommand, type Journal, type JournalEntry, type RecordOptions, startJournal } from '@mdma-at/journal';
import { dosingDay, type DosingDayState } from '@mdma-at/protocol';
import type { Beat, DayPlan } from './day-plan.ts';
import { dayScript } from './day-script.ts';
import { scenarios } from './scenarios.data.ts';

/** How a simulated day is written down. */
export interface SimulationOptions extends DayPlan {
  /** The journal's name; made from the participant and session when none is given. */
  readonly stream?: string;
  readonly tz?: RecordOptions['tz'];
}

const attempts = 400;

/** What another body could change; any other reason to refuse lies in the input. */
const bodily: readonly string[] = ['vitals-fresh-in-range', 'vitals-clear', 'vitals-back', 'no-hold'];
const simulator = { id: 'simulator', role: 'system' } as const;

type Played = { readonly journal: Journal } | { readonly spoiltBy: string };

/** Plays one script, up to the first thing that the scenario doesn't tell of. */
function play(plan: DayPlan, attempt: number, record: RecordOptions & { readonly stream: string }): Played {
  const begun = startJournal(dosingDay, { input: plan.input, by: simulator }, plan.startsAt, record);
  if (!begun.ok) throw new Error(`[simulator] the day could not begin: ${JSON.stringify(begun.issues)}`);
  // an excursion is one high reading that stops one attempt
  const told = scenarios[plan.scenario].excursion === 'none' ? 0 : 1;
  let journal = begun.value;
  let state: DosingDayState = dosingDay.start(plan.input);
  let refusals = 0;
  for (const { at, command, unless } of dayScript(plan, attempt)) {
    if (unless?.(state)) continue;
    const outcome = applyCommand(journal, dosingDay, command, at, { ...record, folded: state });
    if (outcome.verdict === 'failed') throw new Error(`[simulator] ${command.type} failed: ${outcome.message}`);
    if (outcome.verdict === 'refused') {
      const inInput = outcome.reasons.filter((reason) => reason.code !== 'interlock' || !bodily.includes(reason.interlock.id));
      if (inInput.length > 0) {
        throw new Error(`[simulator] ${command.type} was refused: ${JSON.stringify(inInput)}`);
      }
      refusals += 1;
      if (refusals > told) return { spoiltBy: `${command.type} was refused` };
    }
    ({ journal, state } = outcome);
    if (command.type === 'record-vitals' && raisedReadings(state) > told) return { spoiltBy: 'a reading was raised' };
  }
  return refusals === told && raisedReadings(state) === told ? { journal } : { spoiltBy: 'nothing stood in the way' };
}

function raisedReadings({ readings }: DosingDayState): number {
  return readings.filter(({ assessment }) => assessment !== 'unassessed' && assessment.level > 0).length;
}

function rehearse(options: SimulationOptions): { readonly journal: Journal; readonly attempt: number } {
  const stream = options.stream ?? `day:${options.input.participant}:${options.input.sessionNumber}`;
  const pins = { simulated: true, seed: options.seed, scenario: options.scenario, definition: options.input.definition.id };
  const record = { stream, pins, tz: options.tz ?? { zone: 'UTC', offsetMin: 0 } };
  let spoiltBy = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const played = play(options, attempt, record);
    if ('journal' in played) return { journal: played.journal, attempt };
    spoiltBy = played.spoiltBy;
  }
  throw new Error(`[simulator] no ${options.scenario} day in ${attempts} attempts with seed ${options.seed}: ${spoiltBy}`);
}

/**
 * A whole dosing day as a journal. Every entry is a decision of `dosingDay`; none is written by hand. The same options
 * give the same bytes everywhere. Bodies are drawn from the seed until the day goes as the scenario says.
 *
 * Throws when `input` cannot lead to such a day: no qualified therapists, or a precondition that is not met.
 *
 * @example
 * const entries = simulateDosingDay({ seed: 42, scenario: 'pressure-excursion', input, startsAt, initialDose });
 */
export function simulateDosingDay(options: SimulationOptions): readonly JournalEntry[] {
  return rehearse(options).journal;
}

/**
 * The script of the same day, for whoever plays it slowly and lets people act in between. Throws as
 * `simulateDosingDay` does.
 */
export function rehearsedScript(plan: DayPlan): readonly Beat[] {
  return dayScript(plan, rehearse(plan).attempt);
}
