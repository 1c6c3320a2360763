import type { Basis, Instant } from '@mdma-at/evidence';
import { assessReading } from '../assess-reading.ts';
import { minute } from '../minute.ts';
import { nextReadingDue } from '../schedules/next-reading-due.ts';
import { type Episode, inOrder } from './episode.ts';
import type { MonitorOptions } from './monitor-options.ts';
import type { MonitorState } from './monitor-state.ts';
import type { PlannedSignal } from './signal-plan.ts';
import type { Ended, SignalTrack } from './signal-track.ts';
import type { SpotTrack } from './spot-track.ts';

const secondMs = 1000;
const empty: readonly never[] = [];

/** What a monitor reads from its state: everything that was or is out of order, who says so, and what is due. */
export interface EpisodeReader {
  readonly episodesAt: (state: MonitorState, now: Instant) => readonly Episode[];
  /** An episode of a device that can no longer change. */
  readonly settledEpisode: (ended: Ended, planned: PlannedSignal) => Episode;
  readonly dueAt: (
    track: SpotTrack,
    now: Instant,
  ) => { readonly status: string; readonly overdueAfter: Instant } | undefined;
  readonly overdueAt: (track: SpotTrack, now: Instant) => Episode | undefined;
  readonly basisOf: (episode: Episode) => Basis;
}

/** Makes the reader of one monitor's episodes. */
export function readEpisodes(options: MonitorOptions, plans: readonly PlannedSignal[]): EpisodeReader {
  const { limits, policy, baseline, schedule, doseAt = 'not-given' } = options;
  const repeatAfterMs = limits.repeat.afterMinutes * minute;

  function episodesAt(state: MonitorState, now: Instant): readonly Episode[] {
    const devices = state.signals.flatMap((track, index) => (track ? deviceEpisodes(track, { index, now }) : empty));
    const all = [...state.spot.closed, ...state.spot.open, ...state.settled, ...devices, ...gapEpisodes(state)];
    const overdue = overdueAt(state.spot, now);
    return inOrder(overdue ? [...all, overdue] : all);
  }

  function deviceEpisodes(
    track: SignalTrack,
    { index: of, now }: { readonly index: number; readonly now: Instant },
  ): readonly Episode[] {
    const planned = plans[of];
    if (!planned) return empty;
    const latched = track.marks.flatMap(({ latch }, index) => [
      ...latch.ended.map(({ since, until }) => settledEpisode({ index, since, until }, planned)),
      ...(latch.since === null ? [] : [deviceEpisode({ index, since: latch.since, until: now / secondMs }, planned)]),
    ]);
    const silentFrom = track.head + planned.rule.gapSeconds;
    if (now < silentFrom * secondMs) return latched;
    return [...latched, gapEpisode(`${track.sign}.gap`, track.sign, silentFrom * secondMs)];
  }

  function deviceEpisode({ index, since, until }: Ended, { judged, rule }: PlannedSignal): Episode {
    const limit = judged[index];
    const at = since * secondMs;
    if (!limit) return gapEpisode(`${rule.sign}.gap`, rule.sign, at);
    // a device has repeated a breach when it has lasted as long as a repeat reading would wait
    const repeated = limit.repeatedLevel !== undefined && until * secondMs - at >= repeatAfterMs;
    const level = (repeated ? limit.repeatedLevel : undefined) ?? limit.level;
    const raisedAt = repeated ? at + repeatAfterMs : at;
    return { source: 'device', condition: limit.code, sign: rule.sign, level, since: at, raisedAt };
  }

  function settledEpisode(ended: Ended, planned: PlannedSignal): Episode {
    return { ...deviceEpisode(ended, planned), returnedAt: ended.until * secondMs };
  }

  function gapEpisode(condition: string, sign: Episode['sign'], since: Instant): Episode {
    return { source: 'gap', condition, ...(sign && { sign }), level: policy.gap.level, since, raisedAt: since };
  }

  /** Needed signs that a reading left out, from that reading until they were measured again. A device stands in for them. */
  function gapEpisodes({ spot, signals }: MonitorState): readonly Episode[] {
    return limits.needs.signs.flatMap((sign): readonly Episode[] => {
      if (plans.some(({ rule }, index) => rule.sign === sign && signals[index])) return [];
      const found: Episode[] = [];
      let open: Episode | undefined;
      for (const { at, signs } of spot.readings) {
        if (!signs[sign]) open ??= gapEpisode(`${sign}.missing`, sign, at);
        else if (open) {
          found.push({ ...open, returnedAt: at });
          open = undefined;
        }
      }
      return open ? [...found, open] : found;
    });
  }

  function dueAt({ readings, open, skipped }: SpotTrack, now: Instant) {
    if (!schedule) return undefined;
    const newest = readings.at(-1);
    const assessment =
      newest && open.length > 0
        ? assessReading(newest, { limits, baseline, previous: readings.slice(0, -1), symptoms: newest.symptoms ?? [] })
        : undefined;
    const due = nextReadingDue({ schedule, doseAt, taken: readings, skipped, now, ...(assessment && { assessment }) });
    return due.status === 'none' || due.status === 'before-dose' ? undefined : due;
  }

  function overdueAt(track: SpotTrack, now: Instant): Episode | undefined {
    const due = dueAt(track, now);
    return due?.status === 'overdue' ? gapEpisode('reading.overdue', undefined, due.overdueAfter) : undefined;
  }

  function basisOf({ source, condition }: Episode): Basis {
    if (source === 'gap') return policy.gap.basis;
    const symptom = limits.symptoms.find(({ symptoms }) => symptoms.some((one) => condition === `symptom.${one}`));
    const emergency = limits.emergencies.find(({ code }) => code === condition);
    const limit = limits.limits.find(({ code }) => code === condition);
    return limit?.basis ?? symptom?.basis ?? emergency?.basis ?? limits.basis;
  }

  return { episodesAt, settledEpisode, dueAt, overdueAt, basisOf };
}
