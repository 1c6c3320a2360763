import { execute, type JournalCache, journalCache, type JournalStore, startStream } from '@mdma-at/journal';
import { dosingDay, type DosingDayState } from '@mdma-at/protocol';
import { rehearsedScript } from '@mdma-at/simulator';
import { exampleInput, startsAt } from './example-day.ts';
import type { WorkerReport } from './report.ts';

const beside = { tz: { zone: 'UTC', offsetMin: 0 }, pins: { simulated: true } };
const simulator = { id: 'simulator', role: 'system' };

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
type Report = {
  readonly commandMs: number[];
  readonly appendMs: number[];
  readonly outcomes: Mutable<WorkerReport['outcomes']>;
  readonly acknowledged: (readonly [string, string, number])[];
  readonly failures: string[];
};

/** Runs days against a store, some of them at once, each by its script; what other processes run is run with them. */
export async function runDays(
  given: JournalStore,
  days: readonly number[],
  options: { readonly concurrency: number; readonly cache: boolean },
): Promise<WorkerReport> {
  const report: Report = {
    commandMs: [],
    appendMs: [],
    outcomes: { ok: 0, conflict: 0, duplicate: 0, failed: 0, unknown: 0 },
    acknowledged: [],
    failures: [],
  };
  const store = measured(given, report);
  const script = scripts();
  const cache = options.cache ? journalCache({ streams: options.concurrency }) : undefined;
  const waiting = [...days];
  await Promise.all(
    Array.from({ length: options.concurrency }, async () => {
      for (let day = waiting.shift(); day !== undefined; day = waiting.shift()) {
        await runDay(store, streamOf(day), script(day), { report, ...(cache ? { cache } : {}) });
      }
    }),
  );
  return report;
}

/** The stream of a day, by its number. */
export function streamOf(day: number): string {
  return `day-${String(day).padStart(6, '0')}`;
}

type Script = ReturnType<typeof rehearsedScript>;

/** A few rehearsed days, taken in turn: the same number has the same script in every process. */
function scripts(): (day: number) => Script {
  const input = exampleInput();
  const rehearsed = ([11, 42, 77] as const).flatMap((seed) =>
    (['uneventful', 'pressure-excursion'] as const).map((scenario) =>
      rehearsedScript({ seed, scenario, input, startsAt, initialDose: { amountMg: 80, saltForm: 'HCl' } }),
    ),
  );
  return (day) => rehearsed[day % rehearsed.length] as Script;
}

async function runDay(
  store: JournalStore,
  stream: string,
  script: Script,
  { report, ...caching }: { readonly report: Report; readonly cache?: JournalCache },
): Promise<void> {
  const options = { ...beside, ...caching };
  const begun = await startStream(
    store,
    stream,
    dosingDay,
    { input: exampleInput(), by: simulator },
    startsAt,
    options,
  );
  if (begun.verdict !== 'accepted') {
    report.failures.push(`${stream}: ${begun.verdict === 'failed' ? begun.message : begun.verdict}`);
    return;
  }
  let state: DosingDayState = begun.state;
  for (const { at, command, unless } of script) {
    if (unless?.(state)) continue;
    const started = performance.now();
    const outcome = await execute(store, stream, dosingDay, command, at, options);
    report.commandMs.push(performance.now() - started);
    if (outcome.verdict === 'failed') {
      report.failures.push(`${stream} ${command.id}: ${outcome.why}, ${outcome.message}`);
      return;
    }
    report.acknowledged.push([stream, command.id, outcome.entries.length]);
    ({ state } = outcome);
  }
}

function measured(store: JournalStore, report: Report): JournalStore {
  return {
    ...store,
    append: async (...given) => {
      const started = performance.now();
      const outcome = await store.append(...given);
      report.appendMs.push(performance.now() - started);
      report.outcomes[outcome.outcome] += 1;
      return outcome;
    },
  };
}
