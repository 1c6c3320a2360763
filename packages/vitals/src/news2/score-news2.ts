import type { Basis, Issue, Result } from '@mdma-at/evidence';
import { describeSeen } from '../describe-seen.ts';
import { type EntryRange, entryRanges } from '../entry-ranges.data.ts';
import { isWithin } from '../is-within.ts';
import type { VitalSign } from '../reading.ts';
import { type Band, news2Bands } from './news2-bands.data.ts';
import { pointsOf } from './points-of.ts';

/** One set of observations; consciousness is alert, (new) confusion, voice, pain or unresponsive. */
export interface News2Observation {
  readonly respiratoryRate: number;
  readonly spo2: number;
  /** Scale 2 only for people with hypercapnic respiratory failure, on a clinician's decision. */
  readonly spo2Scale: 1 | 2;
  readonly onOxygen: boolean;
  readonly systolic: number;
  readonly heartRate: number;
  readonly consciousness: 'A' | 'C' | 'V' | 'P' | 'U';
  readonly temperature: number;
}

/** `single-3` is a 3 in any one part while the total is below 5. */
export type News2Band = 'none' | 'low' | 'single-3' | 'urgent' | 'emergency';

/** A NEWS2 total with what each part gave to it. */
export interface News2Score {
  readonly total: number;
  readonly band: News2Band;
  readonly parts: {
    readonly respiratoryRate: number;
    readonly spo2: number;
    readonly oxygen: number;
    readonly systolic: number;
    readonly heartRate: number;
    readonly consciousness: number;
    readonly temperature: number;
  };
  readonly basis: Basis;
}

/**
 * Scores the National Early Warning Score 2 as published by the Royal College of Physicians.
 *
 * A total needs every part: anything missing or impossible comes back as an issue, never as 0 points. NEWS2 ignores a
 * systolic pressure up to 219, so here it compares and never stands in for the limits of a site.
 */
export function scoreNews2(observation: News2Observation): Result<News2Score> {
  const issues = issuesOf(observation);
  if (issues.length > 0) return { ok: false, issues };
  const { spo2, spo2Scale, onOxygen, consciousness } = observation;
  const parts = {
    respiratoryRate: pointsOf(observation.respiratoryRate, news2Bands.respiratoryRate),
    spo2: pointsOf(spo2, spo2Bands(spo2Scale, onOxygen)),
    oxygen: onOxygen ? news2Bands.oxygen.onOxygen : news2Bands.oxygen.onAir,
    systolic: pointsOf(observation.systolic, news2Bands.systolic),
    heartRate: pointsOf(observation.heartRate, news2Bands.heartRate),
    consciousness: news2Bands.consciousness[consciousness],
    temperature: pointsOf(observation.temperature, news2Bands.temperature),
  };
  const total = Object.values(parts).reduce<number>((sum, points) => sum + points, 0);
  return { ok: true, value: { total, band: bandOf(total, Object.values(parts)), parts, basis: news2Bands.basis } };
}

function spo2Bands(scale: 1 | 2, onOxygen: boolean): readonly Band[] {
  if (scale === 1) return news2Bands.spo2Scale1;
  return onOxygen ? news2Bands.spo2Scale2OnOxygen : news2Bands.spo2Scale2OnAir;
}

function bandOf(total: number, parts: readonly number[]): News2Band {
  const { emergencyFrom, urgentFrom, single } = news2Bands.totals;
  if (total >= emergencyFrom) return 'emergency';
  if (total >= urgentFrom) return 'urgent';
  if (parts.some((points) => points === single)) return 'single-3';
  return total === 0 ? 'none' : 'low';
}

const measured = [
  'respiratoryRate',
  'spo2',
  'systolic',
  'heartRate',
  'temperature',
] as const satisfies readonly VitalSign[];

function issuesOf(observation: unknown): readonly Issue[] {
  const given: Readonly<Record<string, unknown>> =
    typeof observation === 'object' && observation !== null ? { ...observation } : {};
  const issues: Issue[] = measured.flatMap((sign) => signIssues(sign, given[sign]));
  const choose = (name: string, choices: readonly unknown[]) => {
    if (choices.includes(given[name])) return;
    const code = given[name] === undefined ? 'value.missing' : 'value.invalid';
    const message = `expected one of ${choices.join(', ')}; saw ${describeSeen(given[name])}`;
    issues.push({ path: [name], code, message });
  };
  choose('spo2Scale', [1, 2]);
  choose('onOxygen', [true, false]);
  choose('consciousness', Object.keys(news2Bands.consciousness));
  return issues;
}

function signIssues(sign: (typeof measured)[number], seen: unknown): readonly Issue[] {
  const { hard, unit, zero }: EntryRange = entryRanges[sign];
  const { low, high } = hard.value;
  if (typeof seen === 'number' && isWithin(seen, hard.value) && (seen !== 0 || zero === 'counts')) return [];
  const code =
    seen === undefined ? 'value.missing' : typeof seen === 'number' ? 'value.outside-hard-range' : 'value.invalid';
  return [
    {
      path: [sign],
      code,
      message: `expected a measured number from ${low} to ${String(high)} ${unit}; saw ${describeSeen(seen)}`,
    },
  ];
}
