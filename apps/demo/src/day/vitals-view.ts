import { eventFromEntry, type Journal, type JournalEntry, type ReadEntry, readJournal } from '@mdma-at/journal';
import type { DosingDayEvent, DosingDayInput, DosingDayView } from '@mdma-at/protocol';
import type { Mdma, RecordedReading, VitalBands, VitalsStripsProps } from '@mdma-at/ui';
import type { VitalSign } from '@mdma-at/vitals';
import { statedBy } from './day-words.ts';

/** The limits that the strips draw: the first two steps above the usual, as stated, each with its source. */
export function bandsOf({ limits }: DosingDayInput, { words }: Mdma): VitalBands {
  if (limits === 'not-stated') return { kind: 'none', why: 'The site has set no limits.' };
  const drawn = limits.limits.filter(
    ({ threshold, comparator, level, sign }) =>
      threshold.kind === 'absolute' &&
      (comparator === 'above' || comparator === 'at-or-above') &&
      level <= 2 &&
      ['systolic', 'heartRate', 'temperature'].includes(sign),
  );
  return {
    kind: 'bands',
    bands: drawn.map(({ code, sign, comparator, threshold, level, watch, basis }) => ({
      code,
      sign,
      comparator,
      limit: { value: threshold.value, text: threshold.text, unit: unitOf(sign) },
      severity: watch ? 'advisory' : 'warning',
      action:
        level === 1 ? (watch ? words('action', 'watch') : words('action', 'repeat')) : words('action', 'physician'),
      source: statedBy(basis),
      basis,
    })),
  };
}

function unitOf(sign: string): 'mm[Hg]' | '/min' | 'Cel' {
  return sign === 'heartRate' ? '/min' : sign === 'temperature' ? 'Cel' : 'mm[Hg]';
}

const kept = new WeakMap<Journal, readonly ReadEntry[]>();

/** The entries of vital signs that stand, read once for a journal. */
function vitalsEntries(journal: Journal): readonly ReadEntry[] {
  const known = kept.get(journal);
  if (known) return known;
  const read = readJournal(journal, { reading: 'as-known' }).filter(
    ({ original, withdrawn }) => original.type === 'vitals.recorded' && !withdrawn,
  );
  kept.set(journal, read);
  return read;
}

/** The readings that stand, each with what it crossed and what a correction replaced in it. */
export function vitalsOf(
  view: DosingDayView,
  journal: Journal,
  bands: VitalBands,
): Omit<VitalsStripsProps, 'span' | 'now' | 'checks'> {
  const latest = view.lastReading;
  const assessed = new Map(view.readings.map((one) => [one.at, one.assessment]));
  const readings = vitalsEntries(journal).map(({ original, read, amendments }): RecordedReading => {
    const { reading, by } = vitalsIn(read);
    const assessment = assessed.get(reading.at);
    const findings = assessment && assessment !== 'unassessed' ? assessment.findings : undefined;
    const struck = amendments.length > 0 ? struckIn([original, ...amendments]) : [];
    return {
      id: original.id,
      reading,
      by: by.id,
      ...(findings && { findings }),
      ...(struck.length > 0 && { struck }),
    };
  });
  return {
    readings,
    bands,
    ...(latest && latest.assessment !== 'unassessed' && { assessment: latest.assessment }),
    freshness: !latest
      ? { kind: 'none' }
      : latest.freshness === 'stale'
        ? { kind: 'stale', since: latest.at }
        : { kind: 'live' },
  };
}

const vitalsIn = (entry: JournalEntry) => eventFromEntry<Extract<DosingDayEvent, { type: 'vitals.recorded' }>>(entry);

/** The values that later entries replaced, each with who replaced it and when. */
function struckIn(versions: readonly JournalEntry[]): NonNullable<RecordedReading['struck']> {
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    if (next?.type !== 'vitals.recorded' || version.type !== 'vitals.recorded') return [];
    const now = vitalsIn(next).reading.signs;
    return Object.entries(vitalsIn(version).reading.signs).flatMap(([sign, was]) =>
      was && now[sign as VitalSign]?.text !== was.text
        ? [{ sign: sign as VitalSign, was, by: next.actor.id, at: next.recordedAt }]
        : [],
    );
  });
}
