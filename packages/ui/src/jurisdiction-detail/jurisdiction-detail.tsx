import type { JurisdictionStatus, Since } from '@mdma-at/regulatory';
import { useId, type ReactNode } from 'react';
import { Citation, type SourceLookup } from '../citation/citation.tsx';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { StepCells } from '../jurisdiction-board/step-cells.tsx';
import { therapyCodes } from '../jurisdiction-board/therapy-codes.ts';
import { DatedText } from '../law-date/dated-text.tsx';
import { sinceText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { DetailCautions } from './detail-cautions.tsx';
import { RouteSheet } from './route-sheet.tsx';

export interface JurisdictionDetailProps extends ComponentProps<HTMLElement> {
  /** The answer of the regulatory package for one place and day. */
  readonly status: JurisdictionStatus;
  readonly name: string;
  /** Since when the status of therapy holds. */
  readonly since?: Since | undefined;
  /** What the country is called, for a part of one. */
  readonly countryName?: string | undefined;
  readonly sourceOf?: SourceLookup | undefined;
}

/** The law of one place on one day in its four layers, never collapsed: the molecule, the product, the routes, what lies over them. */
export function JurisdictionDetail(props: JurisdictionDetailProps): ReactNode {
  const { status, name, since, countryName, sourceOf } = props;
  const { t, words, translator } = useMdma();
  const title = useId();
  return (
    <section {...rootProps('mdma-jurisdiction', props)} aria-labelledby={title}>
      <header className="mdma-jurisdiction-head">
        <h2 id={title}>{name}</h2>
        <p className="mdma-jurisdiction-status">
          <StepCells step={therapyCodes[status.therapyStatus].step} plain={status.verifiedTo === null} />
          <b>{words('therapy', status.therapyStatus)}</b>{' '}
          {since === undefined ? null : <DatedText>{sinceText(since, translator)}</DatedText>}
        </p>
        <p className="mdma-jurisdiction-note">{words('therapyNote', status.therapyStatus)}</p>
        {status.parent && countryName !== undefined ? (
          <p className="mdma-jurisdiction-note">
            {t('detail.fromCountry', { country: countryName, status: words('therapy', status.parent.therapyStatus) })}
          </p>
        ) : null}
      </header>
      <DetailCautions status={status} />
      <Layer title={t('detail.control')}>
        {status.schedule.length === 0 ? <p>{t(`detail.noSchedule.${status.control}`)}</p> : null}
        <ul className="mdma-jurisdiction-list">
          {status.schedule.map((entry) => (
            <li key={`${entry.scheme} ${entry.label} ${entry.condition ?? ''}`}>
              <p>
                <b>
                  {entry.condition === undefined
                    ? t('change.scheduled', { scheme: words('scheme', entry.scheme), label: entry.label })
                    : t('change.scheduledFor', {
                        scheme: words('scheme', entry.scheme),
                        label: entry.label,
                        condition: entry.condition,
                      })}
                </b>{' '}
                <DatedText>{sinceText(entry.since, translator)}</DatedText>
              </p>
              {entry.detail ? <p>{entry.detail}</p> : null}
              {entry.certain ? null : <p>{t('detail.uncertainHere')}</p>}
              <Citation basis={entry.basis} sourceOf={sourceOf} showFacts />
            </li>
          ))}
        </ul>
      </Layer>
      <Layer title={t('detail.product')}>
        <p>
          <b>{words('product', status.product.status)}</b>{' '}
          {status.product.status === 'none_found' ? null : sinceText(status.product.since, translator)}
        </p>
        <Citation basis={status.product.basis} sourceOf={sourceOf} showFacts />
      </Layer>
      <Layer title={t('detail.routes')}>
        {status.routes.length === 0 ? <p>{t('detail.noRoutes')}</p> : null}
        {status.routes.map((route) => (
          <RouteSheet key={route.pathway} route={route} sourceOf={sourceOf} />
        ))}
      </Layer>
      <Layer title={t('detail.overlays')}>
        {status.overlays.length === 0 ? <p>{t('detail.noOverlays')}</p> : null}
        <ul className="mdma-jurisdiction-list">
          {status.overlays.map((overlay) => (
            <li key={`${overlay.fact} ${overlay.kind}`}>
              <p>
                <b>{words('overlay', overlay.kind)}</b> {sinceText(overlay.since, translator)}
              </p>
              <p>{overlay.says}</p>
              {overlay.dormant ? <p>{t('detail.dormant')}</p> : null}
              {overlay.certain ? null : <p>{t('detail.uncertainHere')}</p>}
              <Citation basis={overlay.basis} sourceOf={sourceOf} showFacts />
            </li>
          ))}
        </ul>
      </Layer>
    </section>
  );
}

function Layer({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="mdma-jurisdiction-layer">
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}
