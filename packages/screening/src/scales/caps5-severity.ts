import type { Issue, Result } from '@mdma-at/evidence';
import { caps5 } from './caps5.data.ts';

/** How often a symptom comes. Say `daily` where it is daily or almost daily. */
export type Caps5Frequency =
  | { readonly percent: number }
  | { readonly timesPerMonth: number }
  | { readonly timesPerWeek: number }
  | { readonly daily: true };

/** How strong a symptom is and how often it comes, as the interviewer rated it. */
export interface Caps5Rating {
  readonly intensity: 'minimal' | 'clearly-present' | 'pronounced' | 'extreme';
  readonly frequency: Caps5Frequency;
}

/**
 * The CAPS-5 severity of one symptom, 0 to 4, from its intensity and frequency in the past month. A symptom is present
 * from 2. A frequency of zero is 0.
 */
export function caps5Severity(rating: Caps5Rating): Result<0 | 1 | 2 | 3 | 4> {
  const issues = faults(rating);
  if (issues.length > 0) return { ok: false, issues };
  const { intensity, frequency } = rating;
  if (isNever(frequency)) return { ok: true, value: 0 };
  const { first, steps } = caps5.severities[intensity];
  const reached = steps.filter((step) => reaches(frequency, step)).length;
  return { ok: true, value: (first + reached) as 1 | 2 | 3 | 4 };
}

type Step = { readonly abovePercent: number; readonly from: keyof typeof caps5.often };

function reaches(frequency: Caps5Frequency, { abovePercent, from }: Step): boolean {
  if ('daily' in frequency) return true;
  if ('percent' in frequency) return frequency.percent > abovePercent;
  if ('timesPerWeek' in frequency) return frequency.timesPerWeek >= caps5.often[from].timesPerWeek;
  return frequency.timesPerMonth > caps5.often[from].aboveTimesPerMonth;
}

function isNever(frequency: Caps5Frequency): boolean {
  return !('daily' in frequency) && Object.values(frequency)[0] === 0;
}

function faults(rating: unknown): readonly Issue[] {
  const { intensity, frequency } = Object(rating) as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  if (typeof intensity !== 'string' || !Object.hasOwn(caps5.severities, intensity)) {
    const message = `expected one of ${Object.keys(caps5.severities).join(', ')}`;
    issues.push({ path: ['intensity'], code: 'not-an-option', message });
  }
  const stated = Object.entries(Object(frequency) as object);
  const [kind, value] = stated[0] ?? [];
  if (stated.length !== 1 || !isFrequency(kind, value)) {
    const message =
      'expected one of percent (0 to 100), timesPerMonth, timesPerWeek (0, or 1 and more; say rarer in a month), daily: true';
    issues.push({ path: ['frequency'], code: 'not-a-frequency', message });
  }
  return issues;
}

function isFrequency(kind: string | undefined, value: unknown): boolean {
  if (kind === 'daily') return value === true;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false;
  if (kind === 'timesPerWeek') return value === 0 || value >= 1;
  return kind === 'timesPerMonth' || (kind === 'percent' && value <= 100);
}
