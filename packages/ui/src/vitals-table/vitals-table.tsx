import type { ReactNode } from 'react';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { inOrder } from '../vitals-strips/inspect-strips.ts';
import { stripWords, type StripWords } from '../vitals-strips/strip-words.ts';
import { usualStrips } from '../vitals-strips/usual-strips.ts';
import type { RecordedReading, StripDefinition, VitalBand, VitalBands } from '../vitals-strips/vitals-strips-types.ts';

/** What the table lists. `bands` has no default: a site sets its limits, or every row says that there are none. */
export interface VitalsTableProps extends ComponentProps<HTMLDivElement> {
  readonly readings: readonly RecordedReading[];
  readonly bands: VitalBands;
  readonly strips?: readonly StripDefinition[] | undefined;
  readonly caption?: string | undefined;
  /** Asks to correct a reading; the corrected value stays, struck through. Absent: the table is only read. */
  readonly onCorrect?: ((reading: string) => void) | undefined;
}

/** Readings as a table, the newest first, with a column for the limits each of them crossed; corrections stay, struck through. */
export function VitalsTable(props: VitalsTableProps): ReactNode {
  const { readings, bands, onCorrect } = props;
  const strips: readonly StripDefinition[] = props.strips ?? usualStrips;
  const mdma = useMdma();
  const words = stripWords(mdma);
  const { t } = mdma;
  const columns = strips.length + (onCorrect ? 4 : 3);
  return (
    <div
      {...rootProps('mdma-vitals-table-frame', props)}
      role="region"
      aria-label={props.caption ?? words.tableCaption}
      tabIndex={0}
    >
      <table className="mdma-vitals-table">
        <caption>{props.caption ?? words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {strips.map((strip) => (
              <th key={strip.id} scope="col">
                {words.strip(strip)} <span className="mdma-strip-unit">{words.unit(strip)}</span>
              </th>
            ))}
            <th scope="col">{words.limit}</th>
            <th scope="col">{words.by}</th>
            {onCorrect ? (
              <th scope="col" className="mdma-no-print">
                {t('vitals.actions')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {readings.length === 0 ? (
            <tr>
              <td colSpan={columns}>{t('vitals.captionEmpty')}</td>
            </tr>
          ) : null}
          {inOrder(readings)
            .toReversed()
            .map((recorded) => (
              <Row
                key={recorded.id}
                recorded={recorded}
                strips={strips}
                bands={bands}
                words={words}
                onCorrect={onCorrect}
              />
            ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly recorded: RecordedReading;
  readonly strips: readonly StripDefinition[];
  readonly bands: VitalBands;
  readonly words: StripWords;
  readonly onCorrect: VitalsTableProps['onCorrect'];
}

function Row({ recorded, strips, bands, words, onCorrect }: RowProps): ReactNode {
  const { t } = useMdma();
  const crossed = crossedBands(recorded, bands);
  const time = words.at(recorded.reading.at);
  return (
    <tr>
      <th scope="row">{time}</th>
      {strips.map((strip) => (
        <td key={strip.id}>
          {(recorded.struck ?? [])
            .filter((value) => strip.signs.includes(value.sign))
            .map((value) => (
              <span key={value.sign} className="mdma-vitals-struck">
                <del>{words.struck(value)}</del> {words.corrected(value)}
              </span>
            ))}
          <span
            className="mdma-vitals-value"
            data-absent={strip.signs.every((sign) => recorded.reading.signs[sign] === undefined) || undefined}
            data-crossed={crossed.some((band) => strip.signs.includes(band.sign)) || undefined}
          >
            {words.value(strip, recorded.reading)}
          </span>
        </td>
      ))}
      <td className="mdma-vitals-limits">
        <Limits recorded={recorded} bands={bands} crossed={crossed} words={words} />
      </td>
      <td className="mdma-nowrap">{recorded.by}</td>
      {onCorrect ? (
        <td className="mdma-no-print">
          <button
            type="button"
            className="mdma-link-button"
            aria-label={t('vitals.correctReading', { time })}
            onClick={() => onCorrect(recorded.id)}
          >
            {t('vitals.correct')}
          </button>
        </td>
      ) : null}
    </tr>
  );
}

interface LimitsProps extends Pick<RowProps, 'recorded' | 'bands' | 'words'> {
  readonly crossed: readonly VitalBand[];
}

/** A reading that nobody judged says so; it never reads as one that crossed nothing. */
function Limits({ recorded, bands, crossed, words }: LimitsProps): ReactNode {
  const { t, words: wordsOf } = useMdma();
  if (bands.kind === 'none') return <Muted>{words.noLimits(bands.why)}</Muted>;
  if (recorded.findings === undefined) return <Muted>{t('vitals.notJudged')}</Muted>;
  if (crossed.length === 0) return <Muted>{words.noneCrossed}</Muted>;
  return (
    <ul>
      {crossed.map((band) => (
        <li key={band.code}>
          <StatusMark severity={band.severity} size="small" label={`${wordsOf('status', band.severity)}.`} />{' '}
          {words.band(band)}
        </li>
      ))}
    </ul>
  );
}

function Muted({ children }: { readonly children: string }): ReactNode {
  return <span className="mdma-vitals-muted">{children}</span>;
}

function crossedBands(recorded: RecordedReading, bands: VitalBands): readonly VitalBand[] {
  if (bands.kind === 'none') return [];
  return bands.bands.filter((band) => recorded.findings?.some((finding) => finding.code === band.code));
}
