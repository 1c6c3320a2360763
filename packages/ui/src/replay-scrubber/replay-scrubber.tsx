import type { JournalEntry } from '@mdma-at/journal';
import { type ReactNode, useId } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import type { LogLine } from '../event-log/event-log.tsx';
import { isoInstant } from '../format/format-instant.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { EntrySlider } from './entry-slider.tsx';
import type { ReplayIntent, ReplayJump } from './replay-types.ts';
import { ReplayTools } from './replay-tools.tsx';

export interface ReplayScrubberProps extends ComponentProps<HTMLElement> {
  /** The entries of one stream in the order in which they were written down. */
  readonly entries: readonly JournalEntry[];
  /** The sequence number of the entry that the replay stands at. */
  readonly cursor: number;
  /** What an entry says. Without it, the name of the event in words. */
  readonly describe?: (entry: JournalEntry) => LogLine;
  /** Entries worth going to at once, such as each alert. */
  readonly jumps?: readonly ReplayJump[];
  /** Whether the app lets the replay run by itself; the component has no clock of its own. */
  readonly playing?: boolean;
  /** How many times faster than it was. */
  readonly speed: number;
  readonly speeds: readonly number[];
  /** Offers to go on from here in a copy. */
  readonly mayFork?: boolean;
  readonly onIntent: (intent: ReplayIntent) => void;
  /** The screen as it was then. It can be looked at and not used. */
  readonly children?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
}

/**
 * Steps through a record as it was written down: at each entry what was known then, never what is known now. The frame
 * says replay, and everything inside it is inert.
 */
export function ReplayScrubber(props: ReplayScrubberProps): ReactNode {
  const { entries, cursor, describe, children, onIntent, headingLevel = 3 } = props;
  const { t, words, format, announce } = useMdma();
  const screen = useId();
  const lineOf = describe ?? ((entry: JournalEntry): LogLine => ({ text: words('event', entry.type) }));
  const index = Math.max(
    0,
    entries.findIndex(({ seq }) => seq === cursor),
  );
  const entry = entries[index];
  if (!entry) {
    return (
      <section {...rootProps('mdma-replay', props)} aria-label={t('replay.label')}>
        <p className="mdma-replay-mark">
          <strong>{t('replay.mark')}</strong>
        </p>
        <p>{t('replay.empty')}</p>
      </section>
    );
  }
  const sayingOf = (at: number): string => {
    const one = entries[at] ?? entry;
    return t('replay.says', {
      number: at + 1,
      of: entries.length,
      time: format.time(one.recordedAt),
      what: words('event', one.type),
    });
  };
  const goTo = (at: number): void => {
    const one = entries[at];
    if (!one || at === index) return;
    onIntent({ type: 'go-to', seq: one.seq });
    announce(sayingOf(at));
  };
  return (
    <section {...rootProps('mdma-replay', props)} aria-label={t('replay.label')}>
      <header className="mdma-replay-head">
        <p className="mdma-replay-mark">
          <strong>{t('replay.mark')}</strong>
        </p>
        <p className="mdma-replay-now">
          <time dateTime={isoInstant(entry.recordedAt)}>{format.time(entry.recordedAt, 'seconds')}</time>{' '}
          <span>{t('replay.asKnown')}</span>
        </p>
        <p className="mdma-replay-place">{t('replay.position', { number: index + 1, of: entries.length })}</p>
      </header>
      <ReplayTools {...props} index={index} goTo={goTo} />
      <EntrySlider entries={entries} jumps={props.jumps ?? []} index={index} says={sayingOf(index)} onIndex={goTo} />
      <div className="mdma-replay-body" data-alone={children ? undefined : true}>
        {children ? (
          // a page may let it scroll sideways: what is inert cannot take the focus that the arrows need
          <section className="mdma-replay-then" aria-labelledby={screen} tabIndex={0}>
            <p id={screen} className="mdma-replay-quiet">
              {t('replay.screen')}
            </p>
            <div className="mdma-replay-screen" inert>
              {children}
            </div>
          </section>
        ) : null}
        <EntrySheet
          entries={entries}
          entry={entry}
          line={lineOf(entry)}
          headingLevel={headingLevel}
          mayFork={props.mayFork ?? false}
          goTo={goTo}
          onIntent={onIntent}
        />
      </div>
    </section>
  );
}
