import { useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import type { KnownDay } from './day-as-known.ts';

interface WhatChangedProps {
  readonly known: KnownDay;
  readonly before: KnownDay | undefined;
  /** Whether the whole chain was verified. */
  readonly whole: boolean;
}

/** What an entry changed: alerts, the phase, the conditions of the supplemental dose. */
export function WhatChanged({ known, before, whole }: WhatChangedProps): ReactNode {
  const { words } = useMdma();
  const changes = changesBetween(before, known, words);
  return (
    <section className="demo-entry" aria-labelledby="changed-title">
      <h2 id="changed-title">What it changed</h2>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : (
        <p className="demo-quiet">No alert, phase or condition of the supplemental dose.</p>
      )}
      <p className="demo-quiet">The chain of the record is {whole ? 'whole' : 'broken, see Export'}.</p>
    </section>
  );
}

type Words = ReturnType<typeof useMdma>['words'];

function changesBetween(before: KnownDay | undefined, after: KnownDay, words: Words): readonly string[] {
  if (!before) return [];
  const [was, is] = [before.view, after.view];
  const alertsBefore = new Map(was.alerts.map((alert) => [alert.id, alert.state]));
  const alerts = is.alerts.flatMap(({ id, condition, state }) =>
    alertsBefore.get(id) === state ? [] : [`Alert ${words('alertState', state)}: ${words('finding', condition)}`],
  );
  const openBefore = new Set(was.supplemental.report.open.map(({ id }) => id));
  const openAfter = new Set(is.supplemental.report.open.map(({ id }) => id));
  const closed = [...openAfter]
    .filter((id) => !openBefore.has(id))
    .map((id) => `Supplemental held: ${words('interlockName', id)}`);
  const opened = [...openBefore]
    .filter((id) => !openAfter.has(id))
    .map((id) => `Supplemental freed: ${words('interlockName', id)}`);
  const phase =
    is.phase.recorded && is.phase.recorded !== was.phase.recorded && is.phase.recorded.at !== was.phase.recorded?.at
      ? [`Phase ${words('phase', is.phase.recorded.phase)}`]
      : [];
  return [...alerts, ...phase, ...(was.t0 === undefined ? [] : [...closed, ...opened])];
}
