import { Button, ChoiceSet } from '@mdma-at/ui';
import { limitSets } from '@mdma-at/vitals';
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { ComparedSet } from './compare-worker.ts';
import './compare-screen.css';
import { type RunningComparison, useComparison } from './use-comparison.ts';

type SetName = keyof typeof limitSets;

const names: Readonly<Record<SetName, string>> = {
  siteDemo: 'Site policy (demo)',
  seed002: 'Guide Seed 002',
  volunteerCuts: 'Cuts of the volunteer studies',
  news2Red: 'NEWS2, any red score',
  hypertension: 'Grades of hypertension',
  hyperthermia: 'Reported hyperthermia',
};
const all = Object.keys(names) as SetName[];
const cohortSizes = [50, 200, 500] as const;

/** What different limits would have done on the same simulated days. Everything in it is simulated; it says nothing about a person. */
export function CompareScreen(): ReactNode {
  const [sets, setSets] = useState<readonly SetName[]>(['siteDemo', 'hypertension', 'news2Red']);
  const [days, setDays] = useState<number>(cohortSizes[0]);
  const comparison = useComparison();
  return (
    <main className="demo-page demo-compare">
      <header className="demo-head">
        <h1>Compare policies</h1>
        <p>
          <strong>SIMULATED DATA</strong>
        </p>
      </header>
      <p className="demo-note-line">
        The same simulated participants, staff and faults, played once under each set of limits. All sets but the demo
        policy are published cuts that were written for other purposes; here they are played as if a site acted by them.
      </p>
      <form
        className="demo-compare-form"
        onSubmit={(event) => {
          event.preventDefault();
          comparison.begin({ sets, days, seed: 1 });
        }}
      >
        <ChoiceSet
          kind="many"
          legend="Limits to compare"
          options={all.map((value) => ({ value, label: names[value] }))}
          value={sets}
          onChange={(chosen) => setSets(all.filter((name) => chosen.includes(name)))}
        />
        <label className="demo-inline">
          Days under each
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {cohortSizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
        <div className="demo-row">
          {comparison.state === 'running' ? (
            <Button key="cancel" onPress={comparison.cancel}>
              Cancel
            </Button>
          ) : (
            <Button
              key="compare"
              type="submit"
              tone="primary"
              disabledBecause={sets.length === 0 ? 'Choose at least one set of limits' : undefined}
            >
              Compare
            </Button>
          )}
          <Progress comparison={comparison} />
        </div>
      </form>
      {comparison.compared.length > 0 ? <Compared sets={comparison.compared} /> : null}
    </main>
  );
}

function Progress({ comparison }: { readonly comparison: RunningComparison }): ReactNode {
  const { state, done, of } = comparison;
  if (state === 'idle') return null;
  return (
    <p className="demo-progress">
      <progress max={of} value={done} aria-label="Days simulated" />
      <span role="status">
        {state === 'running' ? `${done} of ${of} days` : null}
        {state === 'done' ? `${of} days simulated` : null}
        {state === 'cancelled' ? `Cancelled after ${done} of ${of} days; what was finished stays` : null}
        {state === 'failed' ? 'The simulation failed; nothing else was touched' : null}
      </span>
    </p>
  );
}

const setNameOf = (id: string): string => {
  const name = all.find((one) => limitSets[one].id === id);
  return name ? names[name] : id;
};

interface Figure {
  readonly title: string;
  readonly unit: string;
  readonly of: (set: ComparedSet) => number;
  readonly text?: (value: number) => string;
}

const figures: readonly Figure[] = [
  {
    title: 'Alarms',
    unit: 'a day',
    of: ({ row }) => row.alarms / Math.max(1, row.days),
    text: (value) => value.toFixed(1),
  },
  { title: 'Days with a hold', unit: 'days', of: ({ row }) => row.daysWithHold },
  { title: 'First dose not given', unit: 'days', of: ({ row }) => row.initialDosesNotGiven },
  { title: 'Supplemental dose not given', unit: 'days', of: ({ row }) => row.supplementalDosesNotGiven },
  { title: 'Readings taken', unit: 'a day', of: ({ row }) => row.readingsPerDay, text: (value) => value.toFixed(1) },
  { title: 'Not back within limits', unit: 'days', of: ({ row }) => row.notBack },
];

function Compared({ sets }: { readonly sets: readonly ComparedSet[] }): ReactNode {
  return (
    <>
      <div className="demo-figures">
        {figures.map((figure) => (
          <Bars key={figure.title} figure={figure} sets={sets} />
        ))}
      </div>
      <Durations sets={sets} />
    </>
  );
}

function Bars({ figure, sets }: { readonly figure: Figure; readonly sets: readonly ComparedSet[] }): ReactNode {
  const { title, unit, of, text = String } = figure;
  const most = Math.max(1e-9, ...sets.map(of));
  return (
    <table className="demo-bars">
      <caption>
        {title} <span className="demo-quiet">{unit}</span>
      </caption>
      <tbody>
        {sets.map((set) => (
          <tr key={set.row.limits}>
            <th scope="row">{setNameOf(set.row.limits)}</th>
            <td>
              <span className="demo-bar" style={{ '--share': of(set) / most } as CSSProperties} aria-hidden="true" />
              {text(of(set))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const binMinutes = 30;

/** Minutes as hours to a tenth, without a zero that nobody measured. */
const hoursOf = (minutes: number): string => `${Math.round(minutes / 6) / 10}\u00a0h`;

/** How long the days were, from the first dose to leaving: a stroke for every half hour, as high as days ended in it. */
function Durations({ sets }: { readonly sets: readonly ComparedSet[] }): ReactNode {
  const minutes = sets.flatMap(({ minutesToEnd }) => minutesToEnd);
  if (minutes.length === 0) return null;
  const from = Math.floor(Math.min(...minutes) / binMinutes);
  const to = Math.floor(Math.max(...minutes) / binMinutes);
  const bins = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const count = (set: ComparedSet, bin: number) =>
    set.minutesToEnd.filter((one) => Math.floor(one / binMinutes) === bin).length;
  const most = Math.max(1, ...sets.flatMap((set) => bins.map((bin) => count(set, bin))));
  return (
    <section aria-labelledby="durations-title">
      <h2 id="durations-title">
        Hours from the first dose to leaving <span className="demo-quiet">days that ended in each half hour</span>
      </h2>
      <div className="demo-durations" tabIndex={0} role="region" aria-labelledby="durations-title">
        <table>
          <thead>
            <tr>
              <th scope="col">Limits</th>
              {bins.map((bin) => (
                <th key={bin} scope="col">
                  {hoursOf(bin * binMinutes)}
                </th>
              ))}
              <th scope="col">Median</th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr key={set.row.limits}>
                <th scope="row">{setNameOf(set.row.limits)}</th>
                {bins.map((bin) => (
                  <td key={bin}>
                    <span
                      className="demo-column"
                      style={{ '--share': count(set, bin) / most } as CSSProperties}
                      aria-hidden="true"
                    />
                    {count(set, bin)}
                  </td>
                ))}
                <td>{hoursOf(set.row.medianMinutesToEnd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
