import { describe, expect, it } from 'vitest';
import { alarmBurden } from './alarm-burden.ts';
import type { AlertRecord } from './monitor-state.ts';

const minute = 60_000;
const alert = (since: number, returned?: number, more: Partial<AlertRecord> = {}): AlertRecord => ({
  condition: 'systolic.above-limit',
  source: 'spot',
  level: 1,
  since: since * minute,
  ...(returned !== undefined && { returnedAt: returned * minute }),
  ...more,
});
const eightHours = (...alerts: readonly AlertRecord[]) => ({ from: 0, to: 480 * minute, alerts });

describe('the alarm burden of recorded days', () => {
  it('counts alarms per hour over all days, and the days without any', () => {
    expect(
      alarmBurden([eightHours(alert(60, 70), alert(300, 310)), eightHours()], { repeatWithinMinutes: 15 }),
    ).toMatchObject({
      days: 2,
      hours: 16,
      alarms: 2,
      alarmsPerHour: 0.125,
      daysWithoutAlarm: 1,
      unacknowledged: 2,
    });
  });

  it('counts time in alarm once, however many alarms stand at once, and to the end of the day for one that never returned', () => {
    const both = eightHours(alert(60, 80), alert(70, 90, { condition: 'heartRate.above-limit' }), alert(470));
    expect(alarmBurden([both], { repeatWithinMinutes: 15 })).toMatchObject({
      minutesInAlarm: 40,
      shareOfTimeInAlarm: 40 / 480,
    });
  });

  it.each([
    ['15 minutes after it returned is a repeat', 85, 1],
    ['16 minutes after it returned is none', 86, 0],
  ])('the same condition %s', (_, again, repeated) => {
    expect(
      alarmBurden([eightHours(alert(60, 70), alert(again, again + 5))], { repeatWithinMinutes: 15 }).repeated,
    ).toBe(repeated);
  });

  it('another condition is no repeat, and what was acknowledged is not counted as unacknowledged', () => {
    const day = eightHours(alert(60, 70, { acknowledgedAt: 61 * minute }), alert(75, 80, { condition: 'spo2.low' }));
    expect(alarmBurden([day], { repeatWithinMinutes: 15 })).toMatchObject({ repeated: 0, unacknowledged: 1 });
  });

  it('names the conditions, most frequent first', () => {
    const day = eightHours(alert(1, 2, { condition: 'spo2.low' }), alert(60, 70), alert(200, 205));
    expect(alarmBurden([day], { repeatWithinMinutes: 15 }).byCondition).toEqual([
      { condition: 'systolic.above-limit', alarms: 2, minutes: 15 },
      { condition: 'spo2.low', alarms: 1, minutes: 1 },
    ]);
  });

  it('without a day there is no rate', () => {
    expect(alarmBurden([], { repeatWithinMinutes: 15 })).toMatchObject({ alarmsPerHour: 0, shareOfTimeInAlarm: 0 });
  });
});
