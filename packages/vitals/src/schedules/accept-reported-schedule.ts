import type { Issue, Result } from '@mdma-at/evidence';
import { isWithin } from '../is-within.ts';
import { reportedSchedules } from './reported-schedules.data.ts';
import type { Schedule } from './schedule.ts';

/** What a site decides when it takes over a schedule that nobody could verify. */
export interface Acceptance {
  /** Who accepts it for the site. */
  readonly acceptedBy: string;
  readonly beforeDose: number;
  readonly graceMinutes: number;
  readonly everyMinutesAtLevel: Schedule['everyMinutesAtLevel'];
}

/** The gaps in what is reported of Phase 2, which the site fills. */
export interface Phase2Acceptance extends Acceptance {
  readonly everyMinutes: number;
  readonly hourlyFromMinutes: number;
}

/**
 * Takes over the schedule reported of the Phase 3 trials as a site's own policy: before the dose, before the
 * supplemental dose, at the end of the session. Refused without the name of who accepts it.
 */
export function acceptPhase3Schedule(acceptance: Acceptance): Result<Schedule> {
  const { points, basis } = reportedSchedules.phase3;
  const issues = issuesOf(acceptance);
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { ...policyOf(acceptance, basis), id: 'phase3-reported@1', afterDose: { kind: 'points', points } },
  };
}

/**
 * Takes over the schedule reported of the Phase 2 trials as a site's own policy. The site says how often "early"
 * readings are taken, within what is reported, and when they become hourly.
 */
export function acceptPhase2Schedule(acceptance: Phase2Acceptance): Result<Schedule> {
  const { everyMinutes: reported, thenEveryMinutes, basis } = reportedSchedules.phase2;
  const { everyMinutes, hourlyFromMinutes } = acceptance;
  const issues = [...issuesOf(acceptance), ...notPositive('hourlyFromMinutes', hourlyFromMinutes)];
  if (!isWithin(everyMinutes, { low: reported.least, high: reported.most })) {
    const message = `saw ${String(everyMinutes)}; expected ${reported.least} to ${reported.most} minutes, as reported`;
    issues.push({ path: ['everyMinutes'], code: 'schedule.not-as-reported', message });
  }
  if (issues.length > 0) return { ok: false, issues };
  const steps = [
    { untilMinutes: hourlyFromMinutes, everyMinutes },
    { untilMinutes: null, everyMinutes: thenEveryMinutes },
  ] as const;
  return {
    ok: true,
    value: { ...policyOf(acceptance, basis), id: 'phase2-reported@1', afterDose: { kind: 'intervals', steps } },
  };
}

function policyOf(
  { acceptedBy, beforeDose, graceMinutes, everyMinutesAtLevel }: Acceptance,
  { facts, because }: { readonly facts: Schedule['basis']['facts']; readonly because: string },
): Pick<Schedule, 'beforeDose' | 'graceMinutes' | 'everyMinutesAtLevel' | 'basis'> {
  const accepted = `Site policy, accepted by ${acceptedBy.trim()} although unverified: ${because}`;
  return {
    beforeDose,
    graceMinutes,
    everyMinutesAtLevel,
    basis: { facts, verification: 'policy', cites: [], because: accepted },
  };
}

function issuesOf({ acceptedBy, beforeDose, graceMinutes, everyMinutesAtLevel }: Acceptance): Issue[] {
  const issues: Issue[] = [];
  if (typeof acceptedBy !== 'string' || acceptedBy.trim() === '') {
    issues.push({
      path: ['acceptedBy'],
      code: 'schedule.not-accepted',
      message: 'saw no name; expected who accepts this unverified schedule for the site',
    });
  }
  issues.push(...notPositive('beforeDose', beforeDose), ...notPositive('graceMinutes', graceMinutes));
  for (const level of [1, 2, 3, 4] as const)
    issues.push(...notPositive(`everyMinutesAtLevel.${level}`, everyMinutesAtLevel[level]));
  return issues;
}

function notPositive(name: string, value: number): Issue[] {
  if (Number.isFinite(value) && value > 0) return [];
  return [
    {
      path: name.split('.'),
      code: 'schedule.not-positive',
      message: `saw ${String(value)}; expected a number above 0`,
    },
  ];
}
