import {
  amend,
  applyCommand,
  type Journal,
  type JournalEntry,
  type JsonObject,
  type RecordOptions,
  replay,
  startJournal,
} from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState, type RefusalReason } from '@mdma-at/protocol';
import type { Beat, Correction, DayPlan } from './day-plan.ts';
import { dayScript } from './day-script.ts';

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

type Step = { readonly at: number } & ({ readonly beat: Beat } | { readonly correction: Correction });

/** Plays one script, up to the first thing that the scenario doesn't tell of. */
function play(plan: DayPlan, attempt: number, record: RecordOptions & { readonly stream: string }): Played {
  const begun = startJournal(dosingDay, { input: plan.input, by: simulator }, plan.startsAt, record);
  if (!begun.ok) throw new Error(`[simulator] the day could not begin: ${JSON.stringify(begun.issues)}`);
  const { beats, corrections } = dayScript(plan, attempt);
  const steps: readonly Step[] = [
    ...beats.map((beat) => ({ at: beat.at, beat })),
    ...corrections.map((correction) => ({ at: correction.at, correction })),
  ].toSorted((a, b) => a.at - b.at);
  let journal = begun.value;
  let state: DosingDayState = dosingDay.start(plan.input);
  for (const step of steps) {
    if ('correction' in step) {
      journal = corrected(journal, step.correction);
      state = replay<DosingDayState, DosingDayEvent>(journal, dosingDay, { reading: 'as-known' });
      continue;
    }
    const { at, command, unless, told } = step.beat;
    if (unless?.(state)) continue;
    const outcome = applyCommand(journal, dosingDay, command, at, { ...record, folded: state });
    if (outcome.verdict === 'failed') throw new Error(`[simulator] ${command.type} failed: ${outcome.message}`);
    ({ journal, state } = outcome);
    const spoiltBy =
      outcome.verdict === 'refused'
        ? refusalSpoils(command.type, outcome.reasons, told)
        : acceptanceSpoils(command, state, told);
    if (spoiltBy) return { spoiltBy };
  }
  return { journal };
}

function refusalSpoils(type: string, reasons: readonly RefusalReason[], told: Beat['told']): string | undefined {
  const expected = told && 'refusedBy' in told ? told.refusedBy : [];
  const by = reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.id : reason.code));
  if (by.length === expected.length && by.every((id) => expected.includes(id))) return undefined;
  const inInput = reasons.filter(
    (reason) => reason.code !== 'interlock' || ![...bodily, ...expected].includes(reason.interlock.id),
  );
  if (inInput.length > 0) throw new Error(`[simulator] ${type} was refused: ${JSON.stringify(inInput)}`);
  return `${type} was refused`;
}

function acceptanceSpoils(
  command: Beat['command'],
  { readings }: DosingDayState,
  told: Beat['told'],
): string | undefined {
  if (told && 'refusedBy' in told) return 'nothing stood in the way';
  if (command.type !== 'record-vitals') return undefined;
  const shown = readings.find(({ at, reading }) => at === command.reading.at && Object.keys(reading.signs).length > 0);
  const raised = shown !== undefined && shown.assessment !== 'unassessed' && shown.assessment.level > 0;
  if (raised === (told !== undefined)) return undefined;
  return raised ? 'a reading was raised' : 'a reading was not raised';
}

function corrected(journal: Journal, { amends, reading, by, reason, at }: Correction): Journal {
  const original = journal.find((entry) => entry.id === amends);
  if (!original) throw new Error(`[simulator] there is no entry ${amends} to correct`);
  const payload = { ...original.payload, reading: reading as unknown as JsonObject };
  const amended = amend(journal, { seq: original.seq, replacement: { payload }, reason, by, recordedAt: at });
  if (!amended.ok) throw new Error(`[simulator] the correction failed: ${JSON.stringify(amended.issues)}`);
  return amended.value;
}

function rehearse(options: SimulationOptions): { readonly journal: Journal; readonly attempt: number } {
  const stream = options.stream ?? `day:${options.input.participant}:${options.input.sessionNumber}`;
  const pins = {
    simulated: true,
    seed: options.seed,
    scenario: options.scenario,
    definition: options.input.definition.id,
  };
  const record = { stream, pins, tz: options.tz ?? { zone: 'UTC', offsetMin: 0 } };
  let spoiltBy = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const played = play(options, attempt, record);
    if ('journal' in played) return { journal: played.journal, attempt };
    spoiltBy = played.spoiltBy;
  }
  throw new Error(
    `[simulator] no ${options.scenario} day in ${attempts} attempts with seed ${options.seed}: ${spoiltBy}`,
  );
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
 * `simulateDosingDay` does. What is corrected in the record itself, such as a typing error, is no command and not in it.
 */
export function rehearsedScript(plan: DayPlan): readonly Beat[] {
  return dayScript(plan, rehearse(plan).attempt).beats;
}
