import type { Instant } from '@mdma-at/evidence';
import type { JournalEntry } from '@mdma-at/journal';
import { useId, type ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { isoInstant } from '../format/format-instant.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';

/** One line of the log. `human` is for words that a person said or wrote. */
export interface LogLine {
  readonly text: ReactNode;
  readonly human?: boolean;
}

export interface EventLogProps extends ComponentProps<HTMLElement> {
  /** The entries of one stream in the order of the record; shown newest first. */
  readonly entries: readonly JournalEntry[];
  /** What an entry says. Without it, the name of the event in words. */
  readonly describe?: (entry: JournalEntry) => LogLine;
  /** Times are also told since this moment, such as the first dose. */
  readonly since?: Instant | undefined;
  readonly label?: string;
  readonly saveState?: SaveState;
  readonly loading?: boolean;
  /** The record could not be read: what failed, what is safe, what to do. */
  readonly error?: string;
  readonly headingLevel?: 2 | 3 | 4;
}

/** The record as a ledger that only grows. What was corrected is struck through and stays, beside who corrected it and why. */
export function EventLog(props: EventLogProps): ReactNode {
  const { entries, label, saveState, loading = false, error, headingLevel = 3 } = props;
  const { t } = useMdma();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rootProps('mdma-event-log', props)} aria-labelledby={id} aria-busy={loading || undefined}>
      <header className="mdma-event-log-head">
        <Heading id={id}>{label ?? t('log.title')}</Heading>
        <p>
          {t('log.count', { count: entries.length })}
          {saveState ? (
            <>
              {' '}
              <SaveMark state={saveState} />
            </>
          ) : null}
        </p>
      </header>
      {error ? <p className="mdma-event-log-error">{error}</p> : null}
      {loading ? <Skeleton /> : null}
      {entries.length === 0 && !loading && !error ? <p className="mdma-event-log-empty">{t('log.empty')}</p> : null}
      {entries.length > 0 ? <Entries {...props} labelledBy={id} /> : null}
    </section>
  );
}

function Entries({ entries, describe, since, labelledBy }: EventLogProps & { readonly labelledBy: string }): ReactNode {
  const { words } = useMdma();
  const describeEntry = describe ?? ((entry: JournalEntry): LogLine => ({ text: words('event', entry.type) }));
  const correctedBy = new Map(
    entries.flatMap((entry) => (entry.amends === undefined ? [] : [[entry.amends, entry] as const])),
  );
  return (
    <div role="log" aria-live="off" aria-labelledby={labelledBy} tabIndex={0} className="mdma-event-log-scroll">
      <ol reversed start={entries.length}>
        {entries.toReversed().map((entry) => (
          <Entry
            key={entry.seq}
            entry={entry}
            line={describeEntry(entry)}
            since={since}
            correctedBy={correctedBy.get(entry.seq)}
          />
        ))}
      </ol>
    </div>
  );
}

interface EntryProps {
  readonly entry: JournalEntry;
  readonly line: LogLine;
  readonly since: Instant | undefined;
  readonly correctedBy: JournalEntry | undefined;
}

function Entry({ entry, line, since, correctedBy }: EntryProps): ReactNode {
  const { t, words, format } = useMdma();
  const occurred = format.time(entry.occurredAt);
  const recorded = format.time(entry.recordedAt);
  const by = { by: entry.actor.id, role: words('role', entry.actor.role) };
  return (
    <li className="mdma-log-entry" data-corrected={correctedBy ? true : undefined} data-type={entry.type}>
      <p className="mdma-log-when">
        <time dateTime={isoInstant(entry.occurredAt)}>{occurred}</time>
        {since === undefined ? null : (
          <span className="mdma-log-elapsed">{elapsed(entry.occurredAt - since, format.duration)}</span>
        )}
      </p>
      <div className="mdma-log-what">
        <p className={line.human ? 'mdma-log-human' : undefined}>
          {correctedBy ? (
            <>
              <span className="mdma-visually-hidden">{t('log.wasCorrected')}: </span>
              <del>{line.text}</del>
            </>
          ) : (
            line.text
          )}
        </p>
        {entry.amends === undefined ? null : (
          <p className="mdma-log-note">
            {t('log.corrects', { seq: entry.amends })}
            {entry.reason ? <>: {entry.reason}</> : null}
          </p>
        )}
        {correctedBy ? (
          <p className="mdma-log-note">
            {t('log.correctedBy', {
              seq: correctedBy.seq,
              by: correctedBy.actor.id,
              time: format.time(correctedBy.recordedAt),
            })}
          </p>
        ) : null}
        <p className="mdma-log-by">
          {recorded === occurred ? t('log.by', by) : t('log.byLater', { ...by, time: recorded })}
        </p>
      </div>
    </li>
  );
}

function elapsed(milliseconds: number, duration: (milliseconds: number) => string): string {
  return `${milliseconds < 0 ? '\u2212' : '+'}${duration(milliseconds)}`;
}

function Skeleton(): ReactNode {
  const { t } = useMdma();
  return (
    <div className="mdma-event-log-skeleton">
      <p className="mdma-visually-hidden">{t('log.loading')}</p>
    </div>
  );
}
