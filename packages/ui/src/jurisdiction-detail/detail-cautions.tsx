import type { JurisdictionStatus } from '@mdma-at/regulatory';
import type { ReactNode } from 'react';
import { DatedText } from '../law-date/dated-text.tsx';
import { whenText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';

/** How far the picture can be relied on, in sentences: how fresh it is, what is inexact, what nobody confirmed. */
export function DetailCautions({ status }: { readonly status: JurisdictionStatus }): ReactNode {
  const { t, words, format, translator } = useMdma();
  return (
    <ul className="mdma-jurisdiction-cautions">
      <li>
        {status.staleness === 'beyond_verified' ? <StatusIcon status="stale" /> : null}
        <span>
          <DatedText>{`${freshness(status)} ${t('detail.reviewBy', { day: format.day(status.reviewBy) })}`}</DatedText>
        </span>
      </li>
      {status.scheduledUnconfirmed.map(({ fact, due }) => (
        <li key={fact}>
          <StatusIcon status="unknown" />
          <span>
            <DatedText>{t('detail.scheduledUnconfirmed', { fact, day: format.day(due) })}</DatedText>
          </span>
        </li>
      ))}
      {status.uncertain.map(({ fact, layer, earliest, latest }) => (
        <li key={fact}>
          <StatusIcon status="unknown" />
          <span>
            <DatedText>
              {t('detail.uncertain', {
                fact,
                layer: words('layer', layer),
                when: whenText({ earliest, latest, precision: 'range' }, translator),
              })}
            </DatedText>
          </span>
        </li>
      ))}
      {status.conflicts.map(({ overlay }) => (
        <li key={overlay}>
          <StatusIcon status="not-met" />
          <span>{t('detail.conflict', { overlay })}</span>
        </li>
      ))}
      {status.undated.length > 0 ? (
        <li>
          <StatusIcon status="unknown" />
          <span>{t('detail.undated', { facts: status.undated.map(({ id }) => id).join(', ') })}</span>
        </li>
      ) : null}
    </ul>
  );

  function freshness({ verifiedTo, staleness }: JurisdictionStatus): string {
    if (verifiedTo === null) return t('detail.never');
    const day = format.day(verifiedTo);
    return staleness === 'beyond_verified' ? t('detail.beyond', { day }) : t('detail.within', { day });
  }
}
