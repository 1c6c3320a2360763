import type { Instant } from '@mdma-at/evidence';
import type { Assessment, Measured, Reading } from '@mdma-at/vitals';
import type { Mdma } from '../provider/mdma-provider.tsx';
import { inOrder } from './inspect-strips.ts';
import type {
  DeviceTrace,
  VitalsFreshness,
  RecordedReading,
  StripDefinition,
  StruckValue,
  VitalBand,
} from './vitals-strips-types.ts';

interface CaptionParts {
  readonly readings: readonly RecordedReading[];
  readonly strips: readonly StripDefinition[];
  readonly assessment: Assessment | undefined;
  readonly freshness: VitalsFreshness;
  readonly now: Instant;
  readonly bands: readonly VitalBand[];
}

const units = {
  'blood-pressure': 'mm[Hg]',
  'heart-rate': '/min',
  temperature: 'Cel',
  spo2: '%',
} as const satisfies Record<StripDefinition['id'], Measured['unit']>;

/** The sentences of the strips. */
export type StripWords = ReturnType<typeof stripWords>;

/** Reads the sentences of the strips from the catalogue. */
export function stripWords({ t, words, format }: Mdma) {
  const value = (strip: StripDefinition, reading: Reading): string => {
    const parts = strip.signs.map((sign) => reading.signs[sign]);
    if (parts.every((part) => part === undefined)) return t('unit.notRecorded');
    return parts.map((part) => (part ? format.decimal(part.text) : t('unit.notRecorded'))).join(' / ');
  };
  const unit = (strip: StripDefinition) => format.unit(units[strip.id]);
  const withUnit = (strip: StripDefinition, reading: Reading) => `${value(strip, reading)}\u00a0${unit(strip)}`;
  const name = (strip: StripDefinition) => words('strip', strip.id);
  const limit = (band: VitalBand) => words('comparator', band.comparator, { value: format.decimal(band.limit.text) });
  const limitWithUnit = (band: VitalBand) =>
    words('comparator', band.comparator, { value: format.quantity({ value: band.limit.text, unit: band.limit.unit }) });
  const stale = (age: number) => t('vitals.stale', { age: format.duration(age) });
  return {
    title: t('vitals.title'),
    checks: t('dayRuler.checks'),
    inspect: t('vitals.inspect'),
    showTable: t('vitals.showTable'),
    showStrips: t('vitals.showStrips'),
    tableCaption: t('vitals.tableCaption'),
    scaleChanged: t('vitals.scaleChanged'),
    traced: ({ at }: DeviceTrace): string => {
      const [from, to] = [at[0], at[at.length - 1]];
      return from === undefined || to === undefined
        ? t('vitals.tracedNothing')
        : t('vitals.traced', { from: format.time(from), to: format.time(to) });
    },
    notRecorded: t('unit.notRecorded'),
    noneCrossed: t('vitals.noneCrossed'),
    noLimitsShort: t('vitals.noLimitsShort'),
    time: t('vitals.time'),
    limit: t('vitals.limit'),
    by: t('vitals.by'),
    outOfScale: t('vitals.outOfScale'),
    strip: name,
    unit,
    value,
    stale,
    crossed: limit,
    at: (at: Instant) => format.time(at),
    noLimits: (why: string) => t('vitals.noLimits', { why }),
    band: (band: VitalBand) => t('vitals.band', { limit: limit(band), action: band.action, source: band.source }),
    before: (strip: StripDefinition, reading: Reading) =>
      t('unit.previousAt', { value: value(strip, reading), time: format.time(reading.at) }),
    struck: (struck: StruckValue) => format.quantity({ value: struck.was.text, unit: struck.was.unit }),
    corrected: (struck: StruckValue) => t('vitals.corrected', { by: struck.by, time: format.time(struck.at) }),
    inspected: (recorded: RecordedReading | undefined, strip: StripDefinition | undefined) =>
      recorded && strip
        ? t('vitals.inspected', {
            time: format.time(recorded.reading.at),
            strip: name(strip),
            value: withUnit(strip, recorded.reading),
          })
        : t('unit.notRecorded'),
    caption: ({ readings, strips, assessment, freshness, now, bands }: CaptionParts) => {
      const latest = inOrder(readings).at(-1);
      if (!latest) return t('vitals.captionEmpty');
      const values = strips
        .filter((strip) => strip.signs.some((sign) => latest.reading.signs[sign]))
        .map((strip) => `${name(strip)} ${withUnit(strip, latest.reading)}`)
        .join(', ');
      const crossed = bands
        .filter((band) => assessment?.findings.some((finding) => finding.code === band.code))
        .map((band) =>
          t('vitals.crossed', { sign: words('sign', band.sign), limit: limitWithUnit(band), source: band.source }),
        );
      return [
        t('vitals.caption', { time: format.time(latest.reading.at), values }),
        ...crossed,
        ...(freshness.kind === 'stale' ? [`${stale(now - freshness.since)}.`] : []),
      ].join(' ');
    },
  };
}
