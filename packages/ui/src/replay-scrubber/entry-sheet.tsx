import type { JournalEntry } from '@mdma-at/journal';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { LogLine } from '../event-log/event-log.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import type { ReplayIntent } from './replay-types.ts';

interface EntrySheetProps {
  readonly entries: readonly JournalEntry[];
  readonly entry: JournalEntry;
  readonly line: LogLine;
  readonly headingLevel: 2 | 3 | 4;
  readonly mayFork: boolean;
  readonly goTo: (index: number) => void;
  readonly onIntent: (intent: ReplayIntent) => void;
}

/** The entry that the replay stands at, with both of its times, and apart from it what only later entries say. */
export function EntrySheet(props: EntrySheetProps): ReactNode {
  const { entries, entry, line, headingLevel, mayFork, goTo, onIntent } = props;
  const { t, words, format } = useMdma();
  const Heading = `h${headingLevel}` as const;
  const corrected = entries.findIndex(({ seq }) => seq === entry.amends);
  const correction = entries.findIndex(({ amends }) => amends === entry.seq);
  return (
    <div className="mdma-replay-entry">
      <Heading className="mdma-replay-entry-title">
        {t('replay.entry', { number: entry.seq })} <span>{words('event', entry.type)}</span>
      </Heading>
      <p className={line.human ? 'mdma-replay-says mdma-replay-human' : 'mdma-replay-says'}>{line.text}</p>
      <dl className="mdma-replay-facts">
        <div>
          <dt>{t('replay.occurred')}</dt>
          <dd>{format.time(entry.occurredAt)}</dd>
        </div>
        <div>
          <dt>{t('replay.recorded')}</dt>
          <dd>{format.time(entry.recordedAt, 'seconds')}</dd>
        </div>
        <div>
          <dt>{t('replay.by')}</dt>
          <dd>
            {entry.actor.id}, {words('role', entry.actor.role)}
          </dd>
        </div>
        {entry.amends === undefined ? null : (
          <div>
            <dt>{t('replay.corrects')}</dt>
            <dd>
              <button type="button" className="mdma-link-button" onClick={() => goTo(corrected)}>
                {t('replay.correctsEntry', { number: entry.amends })}
              </button>
              {entry.reason ? <>. {entry.reason}</> : null}
            </dd>
          </div>
        )}
      </dl>
      {correction < 0 ? null : (
        <p className="mdma-replay-later">
          <button type="button" className="mdma-link-button" onClick={() => goTo(correction)}>
            {t('replay.later', { number: entries[correction]?.seq ?? '' })}
          </button>
        </p>
      )}
      {mayFork ? <Button onPress={() => onIntent({ type: 'fork', seq: entry.seq })}>{t('replay.fork')}</Button> : null}
    </div>
  );
}
