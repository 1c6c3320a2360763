import type { ReactNode } from 'react';
import { DatedText } from '../law-date/dated-text.tsx';
import { sinceText } from '../law-date/law-date.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusIcon } from '../status-mark/status-icon.tsx';
import type { BoardRecord } from './board-record.ts';
import { therapyCodes } from './therapy-codes.ts';
import { StepCells } from './step-cells.tsx';

interface JurisdictionTileProps {
  readonly record: BoardRecord;
  readonly countryName: string | undefined;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly describedBy: string;
  readonly onFocus: () => void;
  readonly onSelect: () => void;
}

/** One place: everything that the picture says stands on its face in words. */
export function JurisdictionTile(props: JurisdictionTileProps): ReactNode {
  const { record, countryName, chosen, tabStop, describedBy, onFocus, onSelect } = props;
  const { t, words, format, translator } = useMdma();
  const { letter, step } = therapyCodes[record.therapyStatus];
  const notReviewed = record.verifiedTo === null;
  return (
    <button
      type="button"
      className="mdma-tile"
      aria-pressed={chosen}
      aria-describedby={describedBy}
      tabIndex={tabStop ? 0 : -1}
      data-code={record.code}
      data-step={step}
      data-reviewed={!notReviewed}
      onFocus={onFocus}
      onClick={onSelect}
    >
      <StepCells step={step} plain={notReviewed} />
      <span className="mdma-tile-letter" aria-hidden="true">
        {letter}
      </span>{' '}
      <span className="mdma-tile-name">
        {record.name} <span className="mdma-tile-code">{record.code}</span>
      </span>{' '}
      <span className="mdma-tile-word">{words('therapy', record.therapyStatus)}</span>{' '}
      {record.since === undefined ? null : (
        <span className="mdma-tile-line">
          <DatedText>{sinceText(record.since, translator)}</DatedText>
        </span>
      )}{' '}
      {notReviewed ? (
        <span className="mdma-tile-line mdma-tile-bare">
          {t('board.notReviewed')}
          {countryName === undefined ? null : `, ${t('board.asCountry', { country: countryName })}`}
        </span>
      ) : (
        <span className="mdma-tile-line">
          {record.staleness === 'beyond_verified' ? <StatusIcon status="stale" /> : null}
          <DatedText>{t('board.reviewed', { day: format.day(record.verifiedTo) })}</DatedText>
          {record.staleness === 'beyond_verified' ? (
            <span className="mdma-visually-hidden"> {t('board.beyond')}</span>
          ) : null}
        </span>
      )}{' '}
      {record.flags.map((flag) => (
        <span key={flag} className="mdma-tile-line mdma-tile-flag">
          {t(`board.flag.${flag}`)}
        </span>
      ))}
    </button>
  );
}
