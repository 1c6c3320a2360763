import type { Journal } from '@mdma-at/journal';
import { useMdma } from '@mdma-at/ui';
import type { ReactNode } from 'react';
import { describeDayEntry } from '../day/day-words.ts';
import type { KnownDay } from './day-as-known.ts';

interface EntryDetailProps {
  readonly journal: Journal;
  readonly cursor: number;
  readonly known: KnownDay;
  readonly before: KnownDay | undefined;
  /** Whether the whole chain was verified. */
  readonly whole: boolean;
}

/** One entry as it is stored: who, when, what, what it changed, and whether it was amended later. */
export function EntryDetail({ journal, cursor, known, before, whole }: EntryDetailProps): ReactNode {
  const mdma = useMdma();
  const { format, words } = mdma;
  const entry = journal[cursor - 1];
  if (!entry) return null;
  const amendedBy = journal.find(({ amends }) => amends === cursor);
  const changes = changesBetween(before, known, words);
  return (
    <section className="demo-entry" aria-labelledby="entry-title">
      <h2 id="entry-title">
        Entry {cursor} <span className="demo-quiet">{entry.type}</span>
      </h2>
      <p>{describeDayEntry(entry, mdma).text}</p>
      <dl>
        <dt>Occurred</dt>
        <dd>{format.time(entry.occurredAt)}</dd>
        <dt>Recorded</dt>
        <dd>{format.time(entry.recordedAt)}</dd>
        <dt>By</dt>
        <dd>
          {entry.actor.id}, {words('role', entry.actor.role)}
        </dd>
        <dt>Chain</dt>
        <dd>{whole ? 'whole' : 'broken, see Export'}</dd>
        {amendedBy ? (
          <>
            <dt>Amended</dt>
            <dd>
              later, by entry {amendedBy.seq}: {amendedBy.reason}
            </dd>
          </>
        ) : null}
      </dl>
      <h3>What changed</h3>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : (
        <p className="demo-quiet">No alert, phase or condition of the supplemental dose changed.</p>
      )}
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
