import type { Instant } from '@mdma-at/evidence';
import type { JournalEntry } from '@mdma-at/journal';
import { memo, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
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
  /** What an entry says; the same function each time draws a long log sooner. Without it, the name of the event in words. */
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
      {entries.length > 0 ? (
        <Entries entries={entries} describe={props.describe} since={props.since} labelledBy={id} />
      ) : null}
    </section>
  );
}

interface EntriesProps extends Pick<EntryProps, 'describe' | 'since'> {
  readonly entries: readonly JournalEntry[];
  readonly labelledBy: string;
}

/** So many of the newest entries are always laid out; of those before them only what is looked at. */
const near = 60;
/** So many entries become old at once, so that one more entry leaves the others as they are. */
const batch = 40;

/** The list changes with its entries alone, not with what stands above it. */
const Entries = memo(function Entries({ entries, describe, since, labelledBy }: EntriesProps) {
  const old = Math.floor((entries.length - near) / batch) * batch;
  const scroller = useKeptPlace(entries.length);
  const correctedBy = new Map(
    entries.flatMap((entry) => (entry.amends === undefined ? [] : [[entry.amends, entry] as const])),
  );
  return (
    <div
      ref={scroller}
      role="log"
      aria-live="off"
      aria-labelledby={labelledBy}
      tabIndex={0}
      className="mdma-event-log-scroll"
    >
      <ol reversed start={entries.length}>
        {entries.toReversed().map((entry, index) => (
          <Entry
            key={entry.seq}
            entry={entry}
            describe={describe}
            since={since}
            correctedBy={correctedBy.get(entry.seq)}
            old={entries.length - index <= old}
          />
        ))}
      </ol>
    </div>
  );
});

interface EntryProps {
  readonly entry: JournalEntry;
  readonly describe: EventLogProps['describe'];
  readonly since: Instant | undefined;
  readonly correctedBy: JournalEntry | undefined;
  readonly old: boolean;
}

/** An entry never changes: it is drawn once, however many come after it. */
const Entry = memo(function Entry({ entry, describe, since, correctedBy, old }: EntryProps) {
  const { t, words, format } = useMdma();
  const line: LogLine = describe?.(entry) ?? { text: words('event', entry.type) };
  const occurred = format.time(entry.occurredAt);
  const recorded = format.time(entry.recordedAt);
  const by = { by: entry.actor.id, role: words('role', entry.actor.role) };
  return (
    <li
      className="mdma-log-entry"
      data-corrected={correctedBy ? true : undefined}
      data-type={entry.type}
      data-old={old || undefined}
    >
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
});

/** Keeps what is being read where it is while entries come in above it; whoever stands at the top is taken to the newest in the next frame. */
function useKeptPlace(count: number): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  const atTop = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    const added = count - before.current;
    before.current = count;
    const items = element?.querySelectorAll('li');
    const [newest, known] = [items?.[0], items?.[added]];
    if (!element || added <= 0 || !newest || !known) return;
    if (element.scrollTop === 0) atTop.current = true;
    element.scrollTop += known.offsetTop - newest.offsetTop;
    if (!atTop.current) return;
    requestAnimationFrame(() => {
      atTop.current = false;
      element.scrollTop = 0;
    });
  }, [count]);
  return box;
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
