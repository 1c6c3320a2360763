import { describe, expect, it } from 'vitest';
import { type Acceptance, acceptPhase2Schedule, acceptPhase3Schedule } from './accept-reported-schedule.ts';
import { reportedSchedules } from './reported-schedules.data.ts';

const acceptance: Acceptance = {
  acceptedBy: 'Dr. Roe',
  beforeDose: 2,
  graceMinutes: 10,
  everyMinutesAtLevel: { 1: 15, 2: 10, 3: 5, 4: 5 },
};

describe('an unverified schedule becomes a policy only when somebody accepts it by name', () => {
  it('Phase 3: before the supplemental dose and at the end', () => {
    expect(acceptPhase3Schedule(acceptance)).toMatchObject({
      ok: true,
      value: {
        id: 'phase3-reported@1',
        afterDose: {
          kind: 'points',
          points: [
            { opensMinutes: 90, closesMinutes: 120 },
            { opensMinutes: 360, closesMinutes: 480 },
          ],
        },
        basis: {
          verification: 'policy',
          facts: ['V-100', 'P-VIT-03'],
          because: expect.stringContaining('accepted by Dr. Roe although unverified'),
        },
      },
    });
  });

  it('Phase 2: every 15 to 30 minutes as the site says, then hourly', () => {
    expect(acceptPhase2Schedule({ ...acceptance, everyMinutes: 15, hourlyFromMinutes: 180 })).toMatchObject({
      ok: true,
      value: {
        afterDose: {
          kind: 'intervals',
          steps: [
            { untilMinutes: 180, everyMinutes: 15 },
            { untilMinutes: null, everyMinutes: 60 },
          ],
        },
      },
    });
  });

  it('as reported they stay unverified', () => {
    expect([reportedSchedules.phase2.basis.verification, reportedSchedules.phase3.basis.verification]).toEqual([
      'unverified',
      'unverified',
    ]);
  });

  it.each([
    ['nobody accepts it', { acceptedBy: ' ' }, ['acceptedBy']],
    ['the name is not text', { acceptedBy: 7 as unknown as string }, ['acceptedBy']],
    ['the grace is not a time', { graceMinutes: Number.NaN }, ['graceMinutes']],
    ['a level has no interval', { everyMinutesAtLevel: { 1: 15, 2: 0, 3: 5, 4: 5 } }, ['everyMinutesAtLevel', '2']],
  ])('refused when %s', (_, changes, path) => {
    expect(acceptPhase3Schedule({ ...acceptance, ...changes })).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it.each([
    ['14 minutes is more often than reported', 14, false],
    ['30 minutes is as reported', 30, true],
    ['31 minutes is less often than reported', 31, false],
  ])('%s', (_, everyMinutes, ok) => {
    expect(acceptPhase2Schedule({ ...acceptance, everyMinutes, hourlyFromMinutes: 120 }).ok).toBe(ok);
  });
});
