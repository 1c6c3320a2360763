import type { Instant } from '@mdma-at/evidence';
import type { Journal } from '@mdma-at/journal';
import { dosingDay, type DosingDayInput, type DosingDayState } from '@mdma-at/protocol';
import { type Beat, rehearsedScript, type ScenarioId, scenarios } from '@mdma-at/simulator';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rate, SimClock } from '../clock/sim-clock.ts';
import { useRate } from '../clock/use-now.ts';
import type { Record } from '../record/record.ts';
import { useDesk } from '../record/record-context.ts';
import { nextBeat, nextReadingAt } from './director.ts';

interface SimulationOptions {
  readonly stream: string;
  readonly journal: Journal;
  readonly input: DosingDayInput;
  readonly state: DosingDayState;
  readonly clock: SimClock;
  /** What the day is played from when its record names no seed. */
  readonly seed: number;
}

export interface Simulation {
  readonly scenario: ScenarioId;
  readonly chooseScenario: (scenario: ScenarioId) => void;
  /** The rate that running means, while the clock is paused. */
  readonly rate: Rate;
  readonly chooseRate: (rate: Rate) => void;
  /** Plays on, without waiting, until the next reading of the script is recorded. */
  readonly skipToNextReading: () => void;
  /** Plays the next thing that somebody does, and turns the clock to it. */
  readonly step: () => void;
  /** Whether the simulator has had a hand in this day. */
  readonly played: boolean;
  readonly caption: string | undefined;
}

const isScenario = (id: string): id is ScenarioId => Object.hasOwn(scenarios, id);

/** What the first entry of a day says about how it is simulated. */
const told = (journal: Journal, pin: 'seed' | 'scenario') => journal[0]?.pins[pin];

/** Plays the script of a simulated day into the record while the clock runs. */
export function useSimulation({ stream, journal, input, state, clock, seed }: SimulationOptions): Simulation {
  const { record } = useDesk();
  const running = useRate(clock) > 0;
  const [scenario, setScenario] = useState<ScenarioId>(() => {
    const kept = localStorage.getItem(`scenario of ${stream}`) ?? told(journal, 'scenario');
    return typeof kept === 'string' && isScenario(kept) ? kept : 'pressure-excursion';
  });
  const toldSeed = told(journal, 'seed');
  const seedHere = typeof toldSeed === 'number' ? toldSeed : seed;
  const [rate, setRate] = useState<Rate>(240);
  const [wanted, setWanted] = useState(() => journal.some((entry) => entry.id.startsWith('sim-')));
  const startsAt = journal[0]?.occurredAt ?? 0;
  const initialDose = useMemo(
    () => dosingDay.view(dosingDay.start(input), startsAt).initialDose.planned,
    [input, startsAt],
  );
  const script = useMemo(() => {
    if (!wanted || !initialDose) return undefined;
    try {
      return rehearsedScript({ seed: seedHere, scenario, input, startsAt, initialDose });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }, [wanted, initialDose, seedHere, scenario, input, startsAt]);

  useEffect(() => {
    if (running) setWanted(true);
  }, [running]);

  const beat = useMemo(
    () => (typeof script === 'object' ? nextBeat(script, journal, state) : undefined),
    [script, journal, state],
  );
  const busy = useRef(false);
  useEffect(() => {
    clock.waitAt(beat?.at);
    if (!running || typeof script !== 'object') return;
    if (!beat) {
      clock.setRate(0);
      return;
    }
    const play = (): void => {
      if (beat.at > clock.now() || busy.current) return;
      busy.current = true;
      void record.give(stream, dosingDay, beat.command, momentOf(beat, journal)).finally(() => {
        busy.current = false;
      });
    };
    play();
    return clock.subscribe(play);
  }, [running, script, beat, journal, record, stream, clock]);

  // whoever presses before the script is there gets there all the same
  const [skipping, setSkipping] = useState<'to-reading' | 'step'>();
  useEffect(() => {
    if (!skipping || typeof script !== 'object' || busy.current) return;
    busy.current = true;
    const from = { script, journal, state, stream, record, clock };
    void (skipping === 'step' ? playOne(from) : skipToNextReading(from)).finally(() => {
      busy.current = false;
      setSkipping(undefined);
    });
  }, [skipping, script, journal, state, stream, record, clock]);

  const refused = typeof script === 'string' ? script : undefined;
  return useMemo(
    () => ({
      scenario,
      chooseScenario: (next) => {
        localStorage.setItem(`scenario of ${stream}`, next);
        setScenario(next);
      },
      rate,
      chooseRate: setRate,
      skipToNextReading: () => {
        setWanted(true);
        setSkipping('to-reading');
      },
      step: () => {
        setWanted(true);
        setSkipping('step');
      },
      played: wanted,
      caption:
        refused === undefined ? undefined : `This day cannot be played by the simulator; record it by hand. ${refused}`,
    }),
    [scenario, stream, rate, wanted, refused],
  );
}

/** A command is never written down before the entry that is already there. */
const momentOf = (beat: Beat, journal: Journal): Instant => Math.max(beat.at, journal.at(-1)?.recordedAt ?? 0);

interface SkipFrom extends Pick<SimulationOptions, 'stream' | 'journal' | 'state' | 'clock'> {
  readonly script: readonly Beat[];
  readonly record: Record;
}

/** Plays, without waiting, up to the next reading, and turns the clock to it. */
async function skipToNextReading({ script, record, stream, clock, ...from }: SkipFrom): Promise<void> {
  let { journal, state } = from;
  const until = nextReadingAt(script, journal, state);
  let beat = nextBeat(script, journal, state);
  while (until !== undefined && beat && beat.at <= until) {
    const outcome = await record.give(stream, dosingDay, beat.command, momentOf(beat, journal));
    if (outcome.verdict === 'failed') return;
    ({ journal, state } = outcome);
    beat = nextBeat(script, journal, state);
  }
  clock.waitAt(beat?.at);
  if (until !== undefined) clock.skipTo(until);
}

/** Plays one beat and turns the clock to its moment. */
async function playOne({ script, record, stream, clock, journal, state }: SkipFrom): Promise<void> {
  const beat = nextBeat(script, journal, state);
  if (!beat) return;
  const outcome = await record.give(stream, dosingDay, beat.command, momentOf(beat, journal));
  if (outcome.verdict === 'failed') return;
  clock.waitAt(nextBeat(script, outcome.journal, outcome.state)?.at);
  clock.skipTo(beat.at);
}

/** Slows the clock to real time while something is alarming, and goes on as before once it was seen. */
export function useSlowWhile(alarming: boolean, clock: SimClock): boolean {
  const before = useRef<Rate>(0);
  const [slowed, setSlowed] = useState(false);
  useEffect(() => {
    if (alarming && clock.rate() > 1) {
      before.current = clock.rate();
      clock.setRate(1);
      setSlowed(true);
    }
    if (!alarming && before.current > 0) {
      if (clock.rate() === 1) clock.setRate(before.current);
      before.current = 0;
      setSlowed(false);
    }
  }, [alarming, clock]);
  return slowed;
}

/** Enters what falls due as the clock passes it. */
export function useDeadlines({
  stream,
  state,
  clock,
}: {
  readonly stream: string;
  readonly state: DosingDayState;
  readonly clock: SimClock;
}): void {
  const { record } = useDesk();
  const busy = useRef(false);
  const nextAt = useMemo(
    () => Math.min(...dosingDay.obligations(state).flatMap(({ event, dueAt }) => (event === undefined ? [] : [dueAt]))),
    [state],
  );
  useEffect(() => {
    const enter = (): void => {
      const now = clock.now();
      if (nextAt > now || busy.current) return;
      busy.current = true;
      void record.fallDue(stream, dosingDay, now).finally(() => {
        busy.current = false;
      });
    };
    enter();
    return clock.subscribe(enter);
  }, [nextAt, record, stream, clock]);
}
