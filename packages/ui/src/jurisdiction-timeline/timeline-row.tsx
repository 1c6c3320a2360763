import type { Effect } from '@mdma-at/regulatory';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { bindUnits } from '../format/bind-units.ts';
import { DatedText } from '../law-date/dated-text.tsx';
import { sinceText, whenText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import { changeText } from './change-text.ts';
import type { OtherSaying, TimelineEntry } from './timeline-entry.ts';

interface TimelineRowProps {
  readonly entry: TimelineEntry;
  readonly later: boolean;
  readonly sourceOf: SourceLookup | undefined;
}

/** One row: when, what, what it changed, what became of it, and who says so. */
export function TimelineRow({ entry, later, sourceOf }: TimelineRowProps): ReactNode {
  const { event, ended, alsoSaid = [] } = entry;
  const { t, words, format, translator } = useMdma();
  const struck = ended !== undefined || event.supersededAt !== undefined;
  return (
    <li
      className="mdma-timeline-row"
      id={event.id}
      data-exact={typeof event.date === 'string' && event.date !== 'unknown'}
      data-commencement={event.commencement}
      data-later={later || undefined}
      data-struck={struck || undefined}
    >
      <p className="mdma-timeline-when">
        <DatedText>
          {event.date === 'unknown'
            ? t('timeline.undated', { day: format.day(event.recordedAt) })
            : whenText(event.date, translator)}
        </DatedText>
      </p>
      <div className="mdma-timeline-body">
        <p className="mdma-timeline-kind">
          {words('layer', event.layer)} <span className="mdma-nowrap">{event.id}</span>
          {later ? <span>, {t('timeline.later')}</span> : null}
        </p>
        <p className="mdma-timeline-event">{struck ? <s>{bindUnits(event.event)}</s> : bindUnits(event.event)}</p>
        {ended ? (
          <p className="mdma-timeline-state">
            <DatedText>{t('timeline.ended', { since: sinceText(ended.on, translator), by: ended.by })}</DatedText>
          </p>
        ) : null}
        {event.supersededAt ? (
          <p className="mdma-timeline-state">{t('timeline.corrected', { when: format.day(event.supersededAt) })}</p>
        ) : null}
        {event.commencement === 'confirmed' ? null : (
          <p className="mdma-timeline-state">
            <StatusIcon status="unknown" /> {t(`commencement.${event.commencement}`)}
          </p>
        )}
        <Changes entry={entry} />
        {alsoSaid.length > 0 ? <Conflict entry={entry} alsoSaid={alsoSaid} sourceOf={sourceOf} /> : null}
        <p className="mdma-timeline-source">
          <Citation basis={event.basis} sourceOf={sourceOf} />
          {event.instrument ? <span>. {event.instrument.citation}</span> : null}
          {event.instrument?.notVerified ? (
            <span>. {t('timeline.notVerified', { what: event.instrument.notVerified })}</span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function Changes({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const { t, translator } = useMdma();
  const { effects } = entry.event;
  if (effects.length === 0) return null;
  return (
    <ul className="mdma-timeline-changes">
      {effects.map((effect, index) => {
        const ended = entry.endedEffects?.[index];
        if (movesWithinScheme(effect, effects)) return null;
        const text = changeText(effect, translator);
        return (
          // an effect has no id of its own, and a row never changes
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {ended ? (
              <>
                <s>{text}</s> {t('timeline.endedLine', { when: whenText(ended.on, translator) })}
              </>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Off one class and onto another of the same scheme is one change, not two. */
function movesWithinScheme(effect: Effect, effects: readonly Effect[]): boolean {
  if (effect.on !== 'substanceControl' || effect.label !== null) return false;
  return effects.some((one) => one.on === effect.on && one.scheme === effect.scheme && one.label !== null);
}

interface ConflictProps {
  readonly entry: TimelineEntry;
  readonly alsoSaid: readonly OtherSaying[];
  readonly sourceOf: SourceLookup | undefined;
}

/** What this row says and what others say, side by side. */
function Conflict({ entry, alsoSaid, sourceOf }: ConflictProps): ReactNode {
  const { t, translator } = useMdma();
  return (
    <dl className="mdma-timeline-conflict">
      <div>
        <dt>{t('timeline.thisRow')}</dt>
        <dd>
          <p>{whenText(entry.event.date, translator)}</p>
          <Citation basis={entry.event.basis} sourceOf={sourceOf} />
        </dd>
      </div>
      {alsoSaid.map((other) => (
        <div key={other.says}>
          <dt>{t('timeline.alsoSaid')}</dt>
          <dd>
            <p>{other.says}</p>
            <Citation basis={other.basis} sourceOf={sourceOf} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
