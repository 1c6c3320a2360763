import type { ReactNode } from 'react';
import { inOrder } from './inspect-strips.ts';
import type { StripWords } from './strip-words.ts';
import type { RecordedReading, StripDefinition, VitalBands } from './vitals-strips-types.ts';

interface VitalsTableProps {
  readonly readings: readonly RecordedReading[];
  readonly strips: readonly StripDefinition[];
  readonly bands: VitalBands;
  readonly words: StripWords;
}

/** The same readings as a table, the newest first, with a column for the limits each of them crossed; corrections stay, struck through. */
export function VitalsTable({ readings, strips, bands, words }: VitalsTableProps): ReactNode {
  return (
    <div className="mdma-vitals-table-frame" role="region" aria-label={words.title} tabIndex={0}>
      <table className="mdma-vitals-table">
        <caption>{words.tableCaption}</caption>
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
          </tr>
        </thead>
        <tbody>
          {inOrder(readings)
            .toReversed()
            .map((recorded) => (
              <tr key={recorded.id}>
                <th scope="row">{words.at(recorded.reading.at)}</th>
                {strips.map((strip) => (
                  <td key={strip.id}>
                    {(recorded.struck ?? [])
                      .filter((value) => strip.signs.includes(value.sign))
                      .map((value) => (
                        <span key={value.sign}>
                          <del>{words.struck(value)}</del> {words.corrected(value)}{' '}
                        </span>
                      ))}
                    {words.value(strip, recorded.reading)}
                  </td>
                ))}
                <td>{limits(recorded, bands, words)}</td>
                <td>{recorded.by}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function limits(recorded: RecordedReading, bands: VitalBands, words: StripWords): string {
  if (bands.kind === 'none') return words.noLimits(bands.why);
  const crossed = bands.bands.filter((band) => recorded.findings?.some((finding) => finding.code === band.code));
  return crossed.length === 0 ? words.noneCrossed : crossed.map(words.band).join(' ');
}
