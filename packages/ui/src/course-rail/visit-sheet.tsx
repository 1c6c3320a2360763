import type { Day } from '@mdma-at/evidence';
import type { PlannedVisit } from '@mdma-at/protocol';
import type { ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { visitName, visitStatus, visitWhen, type VisitStanding } from './visit-words.ts';

interface VisitSheetProps {
  readonly visit: PlannedVisit;
  readonly standing: VisitStanding;
  readonly sourceOf: SourceLookup | undefined;
}

/** The chosen visit in words: its day, the days on which it may be, the rule behind them and who says so. */
export function VisitSheet({ visit, standing, sourceOf }: VisitSheetProps): ReactNode {
  const mdma = useMdma();
  const { t, words, format } = mdma;
  const { window, minutes, countsFrom } = visit;
  const day = (one: Day | 'unknown') => (one === 'unknown' ? t('rail.windowUnknown') : format.day(one));
  return (
    <div className="mdma-rail-sheet">
      <p className="mdma-rail-sheet-name">
        <b>{visitName(visit.id, mdma)}</b>{' '}
        <StatusMark severity={visitStatus[standing]} size="small" label={visitWhen(visit, standing, mdma)} />
      </p>
      <dl className="mdma-rail-facts">
        <div>
          <dt>{t('rail.windowName')}</dt>
          <dd>
            {window.earliest === window.latest
              ? day(window.earliest)
              : t('rail.window', { from: day(window.earliest), to: day(window.latest) })}
          </dd>
        </div>
        <div>
          <dt>{t('rail.rule')}</dt>
          <dd>
            {words('timingRule', visit.rule, {
              visit: countsFrom === 'start' ? t('visit.start') : visitName(countsFrom, mdma),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('rail.minutes')}</dt>
          <dd>
            {minutes === 'unknown'
              ? t('rail.windowUnknown')
              : minutes.min === minutes.max
                ? t('rail.minutesOne', { minutes: minutes.min })
                : t('rail.minutesValue', minutes)}
          </dd>
        </div>
        <div>
          <dt>{t('rail.source')}</dt>
          <dd>
            <Citation basis={visit.basis} sourceOf={sourceOf} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
