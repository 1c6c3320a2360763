import type { Basis, Issue, Result } from '@mdma-at/evidence';
import { bandOf } from './band-of.ts';
import { caps5Totals } from './other-scales.data.ts';
import { readItems } from './read-items.ts';
import type { Pcl5Clusters } from './score-pcl5.ts';
import { sum } from './sum.ts';

/** What an interview found beside its twenty severities. */
export interface Caps5Interview {
  /** Twenty symptom severities, 0 to 4. */
  readonly severities: unknown;
  /** Criterion F: how long the disturbance has lasted. */
  readonly durationMonths?: number | 'unknown';
  /** Criterion G: clinically significant distress or impairment. */
  readonly distressOrImpairment?: boolean | 'unknown';
}

/** Totals of the CAPS-5 and its diagnosis rule. */
export interface Caps5Score {
  /** 0 to 80. */
  readonly total: number;
  readonly clusters: Pcl5Clusters;
  /** Symptoms of each cluster rated 2 or more. */
  readonly symptomCounts: Pcl5Clusters;
  readonly band: (typeof caps5Totals.bands)[number]['band'];
  /** At least one B, one C, two D and two E symptoms, a month or more, with distress or impairment. */
  readonly diagnosis: boolean | 'unknown';
  readonly basis: Basis;
}

/** Adds up a CAPS-5 interview. Without duration or distress the diagnosis is `unknown`, unless symptoms rule it out. */
export function scoreCaps5({ severities, durationMonths, distressOrImpairment }: Caps5Interview): Result<Caps5Score> {
  const read = readItems(severities, caps5Totals);
  const issues = [...(read.ok ? [] : read.issues), ...durationFault(durationMonths)];
  if (!read.ok || issues.length > 0) return { ok: false, issues };
  const items = read.value;
  const of = (name: keyof Pcl5Clusters) => items.slice(caps5Totals.clusters[name].from, caps5Totals.clusters[name].to);
  const each = (figure: (name: keyof Pcl5Clusters) => number): Pcl5Clusters => ({
    B: figure('B'),
    C: figure('C'),
    D: figure('D'),
    E: figure('E'),
  });
  const symptomCounts = each((name) => of(name).filter((item) => item >= caps5Totals.symptomFrom).length);
  const symptoms = names.every((name) => symptomCounts[name] >= caps5Totals.clusters[name].symptomsNeeded);
  const total = sum(items);
  return {
    ok: true,
    value: {
      total,
      clusters: each((name) => sum(of(name))),
      symptomCounts,
      band: bandOf(total, caps5Totals.bands),
      diagnosis: diagnosisOf([symptoms, lastsLongEnough(durationMonths), distressOrImpairment ?? 'unknown']),
      basis: caps5Totals.basis,
    },
  };
}

const names = ['B', 'C', 'D', 'E'] as const;

function lastsLongEnough(months: Caps5Interview['durationMonths']): boolean | 'unknown' {
  return typeof months === 'number' ? months >= caps5Totals.durationMonthsFrom : 'unknown';
}

function diagnosisOf(criteria: readonly (boolean | 'unknown')[]): boolean | 'unknown' {
  if (criteria.includes(false)) return false;
  return criteria.includes('unknown') ? 'unknown' : true;
}

function durationFault(months: unknown): readonly Issue[] {
  if (months === undefined || months === 'unknown') return [];
  if (typeof months === 'number' && Number.isFinite(months) && months >= 0) return [];
  return [{ path: ['durationMonths'], code: 'not-a-duration', message: 'expected a number of months from 0' }];
}
