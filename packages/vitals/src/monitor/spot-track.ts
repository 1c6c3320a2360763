import type { Instant } from '@mdma-at/evidence';
import type { AssessmentFinding, Symptom } from '../assessment.ts';
import type { Baseline } from '../baseline.ts';
import { findingOf } from '../limit-findings.ts';
import { isBeyond } from '../is-beyond.ts';
import type { LimitSet } from '../limit-set.ts';
import { minute } from '../minute.ts';
import type { Reading, VitalSign } from '../reading.ts';
import { symptomFindings } from '../symptom-findings.ts';
import { type Threshold, thresholdOf } from '../threshold-of.ts';
import { type Breach, nextBreach } from '../trace-breach.ts';
import type { SkippedReading } from '../schedules/skip-reading.ts';
import type { Episode } from './episode.ts';

/** A reading that somebody took, with what the person complained of. Left out, nobody asked. */
export interface SpotReading extends Reading {
  readonly symptoms?: readonly Symptom[];
}

/** The readings of a day with what they mean together. Plain JSON. */
export interface SpotTrack {
  readonly readings: readonly SpotReading[];
  readonly skipped: readonly SkippedReading[];
  /** One for each limit of the set. */
  readonly breaches: readonly (Breach | null)[];
  readonly open: readonly Episode[];
  readonly closed: readonly Episode[];
}

/** What readings are held against, ready to be applied. */
export interface SpotPlan {
  readonly limits: LimitSet;
  readonly baseline: Baseline | 'insufficient';
  readonly thresholds: readonly (Threshold | undefined)[];
  /** The overdue reading at a moment, if any. */
  readonly overdueAt: (track: SpotTrack, now: Instant) => Episode | undefined;
}

export const noReadings: SpotTrack = { readings: [], skipped: [], breaches: [], open: [], closed: [] };

export function planSpot(limits: LimitSet, baseline: Baseline | 'insufficient'): Omit<SpotPlan, 'overdueAt'> {
  return { limits, baseline, thresholds: limits.limits.map((limit) => thresholdOf(limit, baseline)) };
}

/** The track after one more reading. A reading that came twice changes nothing; one that came late is put in its place. */
export function addReading(track: SpotTrack, reading: SpotReading, plan: SpotPlan): SpotTrack {
  const last = track.readings.at(-1);
  if (!last || reading.at > last.at) return follow(track, reading, plan);
  const text = JSON.stringify(reading);
  if (track.readings.some((one) => one.at === reading.at && JSON.stringify(one) === text)) return track;
  return retrace([...track.readings, reading], track.skipped, plan);
}

/** The track after a reading was left out on purpose. */
export function addSkipped(track: SpotTrack, skipped: SkippedReading, plan: SpotPlan): SpotTrack {
  const all = [...track.skipped, skipped].toSorted((a, b) => a.dueAt - b.dueAt || a.at - b.at);
  return retrace(track.readings, all, plan);
}

/** The track of these readings from the beginning. */
function retrace(readings: readonly SpotReading[], skipped: readonly SkippedReading[], plan: SpotPlan): SpotTrack {
  const known = readings.map((reading) => ({ reading, text: JSON.stringify(reading) }));
  known.sort((a, b) => a.reading.at - b.reading.at || (a.text < b.text ? -1 : 1));
  return known.reduce<SpotTrack>((track, { reading }) => follow(track, reading, plan), { ...noReadings, skipped });
}

/** Whether nothing in a reading lies beyond a limit. While nothing is open no breach is either. */
function isCalm({ signs }: SpotReading, { limits, thresholds }: SpotPlan): boolean {
  return limits.limits.every((limit, index) => {
    const observed = signs[limit.sign];
    const threshold = thresholds[index];
    return !observed || !threshold || !isBeyond(observed.value, threshold.value, limit);
  });
}

function follow(before: SpotTrack, reading: SpotReading, plan: SpotPlan): SpotTrack {
  const { limits, thresholds } = plan;
  const missed = plan.overdueAt(before, reading.at);
  const track = missed ? { ...before, closed: [...before.closed, { ...missed, returnedAt: reading.at }] } : before;
  const { symptoms = [] } = reading;
  const readings = [...track.readings, reading];
  const { skipped, open, closed } = track;
  if (open.length === 0 && symptoms.length === 0 && isCalm(reading, plan)) {
    return { readings, skipped, breaches: track.breaches, open, closed };
  }
  const repeatAfterMs = limits.repeat.afterMinutes * minute;
  const crossed: AssessmentFinding[] = [];
  const breaches = limits.limits.map((limit, index) => {
    const threshold = thresholds[index];
    if (!threshold) return null;
    const before = track.breaches[index] ?? undefined;
    const breach = nextBreach(before, reading, limit, { threshold: threshold.value, repeatAfterMs });
    if (breach) crossed.push(findingOf(limit, { breach, threshold }, plan));
    return breach ?? null;
  });
  const findings = [...crossed, ...symptomFindings({ symptoms }, crossed, limits)];
  return { readings, skipped, breaches, ...episodesAfter(track, reading, findings) };
}

function episodesAfter(
  track: SpotTrack,
  reading: SpotReading,
  findings: readonly AssessmentFinding[],
): Pick<SpotTrack, 'open' | 'closed'> {
  const open: Episode[] = [];
  const closed = [...track.closed];
  const now = new Map(findings.map((finding) => [finding.code, finding]));
  for (const episode of track.open) {
    const finding = now.get(episode.condition);
    now.delete(episode.condition);
    if (!finding) {
      if (speaksOf(reading, episode.sign)) closed.push({ ...episode, returnedAt: reading.at });
      else open.push(episode);
    } else if (finding.level > episode.level) open.push({ ...episode, level: finding.level, raisedAt: reading.at });
    else open.push(episode);
  }
  for (const { code, sign, level } of now.values()) {
    const { at } = reading;
    open.push({ source: 'spot', condition: code, ...(sign && { sign }), level, since: at, raisedAt: at });
  }
  const same = open.length === track.open.length && open.every((episode, index) => episode === track.open[index]);
  return same ? { open: track.open, closed: track.closed } : { open, closed };
}

/** A symptom has gone only when somebody asked; a sign is back only when it was measured. */
function speaksOf({ signs, symptoms }: SpotReading, sign: VitalSign | undefined): boolean {
  return sign === undefined ? symptoms !== undefined : signs[sign] !== undefined;
}
