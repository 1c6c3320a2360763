import { execute, type JournalCache, journalCache, type JournalStore, type Outcome } from '@mdma-at/journal';
import { type DosingDayCommand, type DosingDayState, dosingDay, type RefusalReason } from '@mdma-at/protocol';

/** A device in the room: its clock is off, and it can lose its power in the middle of writing. */
export interface Device {
  readonly name: string;
  /** Milliseconds that its clock is ahead; negative when it lags. */
  readonly skewMs: number;
  readonly give: (command: DosingDayCommand, trueTime: number, dies?: Death) => Promise<Given>;
  /** The whole stream as this device reads it, verified anew. */
  readonly store: JournalStore;
}

/** Where the power goes: before anything is written, or after it was and before the device hears of it. */
export type Death = 'before writing' | 'before the answer';

/** What came of a command: its outcome, how often the device died, and how often its clock had to wait. */
export interface Given {
  readonly outcome: Outcome<DosingDayState, RefusalReason>;
  readonly deaths: number;
  readonly waits: number;
}

/**
 * Gives commands by its own clock. A proposal at a moment that the record has already passed is refused as
 * `time.goes-back`: the device waits until its clock is there and proposes anew. A device that died begins again
 * without anything it knew, and gives the command that it had no answer to.
 */
export function deviceOf(name: string, skewMs: number, store: JournalStore): Device {
  let cache: JournalCache = journalCache();
  const run = async (on: JournalStore, command: DosingDayCommand, now: number): ReturnType<Device['give']> => ({
    outcome: await execute(on, 'day', dosingDay, command, now, {
      tz: { zone: 'America/Vancouver', offsetMin: -480 },
      pins: { definition: 'mapp1@1' },
      device: name,
      clock: { source: name, skewMs },
      cache,
    }),
    deaths: 0,
    waits: 0,
  });

  return {
    name,
    skewMs,
    store,
    give: async (command, trueTime, dies) => {
      const clock = trueTime + skewMs;
      let [deaths, waits] = [0, 0];
      if (dies) {
        const life = mortal(store, dies);
        const died = await Promise.race([run(life.store, command, clock), life.death]);
        if (died === 'dead') [deaths, cache] = [1, journalCache()];
      }
      let { outcome } = await run(store, command, clock);
      while (outcome.verdict === 'refused' && waitsUntil(outcome.reasons) !== undefined) {
        waits += 1;
        const anew = { ...command, id: `${command.id}-later${waits}` };
        ({ outcome } = await run(store, anew, waitsUntil(outcome.reasons) ?? clock));
      }
      return { outcome, deaths, waits };
    },
  };
}

function waitsUntil(reasons: readonly RefusalReason[]): number | undefined {
  const [reason] = reasons;
  return reason?.code === 'time.goes-back' ? reason.now : undefined;
}

/** A store that is never heard of again, once it was asked to append. */
function mortal(store: JournalStore, dies: Death): { readonly store: JournalStore; readonly death: Promise<'dead'> } {
  let die: (how: 'dead') => void = () => {};
  const death = new Promise<'dead'>((resolve) => {
    die = resolve;
  });
  const append: JournalStore['append'] = async (...given) => {
    if (dies === 'before the answer') {
      const outcome = await store.append(...given);
      if (outcome.outcome !== 'ok') return outcome;
    }
    die('dead');
    return new Promise<never>(() => {});
  };
  return { store: { ...store, append }, death };
}
