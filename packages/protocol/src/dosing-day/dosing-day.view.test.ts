import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import {
  afterDose,
  beforeSupplemental,
  dosed,
  pressureExcursionDay,
  supplemental40,
  uneventfulDay,
  vitals,
} from './testing/golden-days.ts';
import { fallDue, runDay, type Step } from './testing/run-day.ts';

function viewAt(steps: readonly Step[], minutes: number) {
  const { state } = runDay(exampleInput, steps);
  return dosingDay.view(fallDue(state, minute(minutes)).state, minute(minutes));
}

describe('what a screen is told', () => {
  it('before anything: nothing is elapsed, everything about the dose is open, the supplemental gate waits', () => {
    const view = dosingDay.view(dosingDay.start(exampleInput), minute(0));
    expect(view.elapsedMinutes).toBeUndefined();
    expect(view.lastReading).toBeUndefined();
    expect(view.supplemental.phase).toBe('before-dose');
    expect(view.initialDose.planned).toEqual({ amountMg: 80, saltForm: 'HCl' });
    expect(view.initialDose.report.verdict).not.toBe('satisfied');
    expect(view.room).toMatchObject({ therapists: { present: 0, required: 2 }, physicianOnCall: 'unknown' });
    expect(view.next).toEqual([]);
  });

  it('at 1 h 47 of an uneventful day: the time, the phase, who is here, what is due', () => {
    const view = viewAt(
      uneventfulDay.filter(([at]) => at < afterDose(107)),
      afterDose(107),
    );
    expect(view).toMatchObject({
      participant: 'P-0142',
      sessionNumber: 1,
      sessions: 3,
      elapsedMinutes: 107,
      phase: { recorded: { phase: 'peak', at: minute(afterDose(75)) } },
      room: { therapists: { present: 2, required: 2 }, physicianOnCall: 'yes' },
      lastReading: { ageMinutes: 18, freshness: 'fresh' },
      supplemental: { phase: 'given', outcome: { dose: supplemental40 } },
      alerts: [],
      deviations: [],
    });
    expect(view.next[0]).toMatchObject({ what: 'reading', dueAt: minute(afterDose(119)), overdue: false });
    expect(view.phase.expected).toEqual([
      {
        phase: 'peak',
        window: { opensMinutes: 60, closesMinutes: 120 },
        from: minute(afterDose(60)),
        to: minute(afterDose(120)),
      },
    ]);
  });

  it.each([
    [0, 'not-yet'],
    [89, 'not-yet'],
    [90, 'open'],
    [109, 'open'],
    [110, 'closing'],
    [120, 'closing'],
  ])('%i minutes after the dose the supplemental gate is %s', (minutes, phase) => {
    expect(viewAt(dosed, afterDose(minutes)).supplemental.phase).toBe(phase);
  });

  it('is closed for the moment in which nobody has entered the end of the window yet, and withheld once entered', () => {
    const { state } = runDay(exampleInput, dosed);
    const now = minute(afterDose(121));
    expect(dosingDay.view(state, now).supplemental.phase).toBe('closed');
    expect(dosingDay.view(fallDue(state, now).state, now).supplemental).toMatchObject({
      phase: 'withheld',
      outcome: { reason: 'window-closed' },
    });
  });

  it('names the window in force, when it opens and closes today, and the window of the other source', () => {
    expect(viewAt(dosed, afterDose(10)).supplemental).toMatchObject({
      window: {
        value: { opensMinutes: 90, closesMinutes: 120 },
        basis: { facts: expect.arrayContaining(['P-DOSE-11']) },
      },
      opensAt: minute(afterDose(90)),
      closesAt: minute(afterDose(120)),
      closingAt: minute(afterDose(110)),
      otherWindows: [{ value: { opensMinutes: 90, closesMinutes: 150 } }],
      amount: supplemental40,
      polarity: 'give',
    });
  });

  it('makes a reading stale after 30 minutes', () => {
    expect(viewAt(beforeSupplemental, afterDose(89 + 30)).lastReading).toMatchObject({
      ageMinutes: 30,
      freshness: 'fresh',
    });
    expect(viewAt(beforeSupplemental, afterDose(89 + 31)).lastReading).toMatchObject({
      ageMinutes: 31,
      freshness: 'stale',
    });
  });
});

describe('an alert', () => {
  const raised: readonly Step[] = [...beforeSupplemental, vitals(afterDose(102), { systolic: 162, diastolic: 96 })];
  const id = `systolic.above-limit@${minute(afterDose(102))}`;
  const acknowledge = (minutes: number): Step => [minutes, { type: 'acknowledge-alert', alert: id }];
  const normal = vitals(afterDose(108), { systolic: 150, diastolic: 92 });

  it('is active with what was measured, the limit and what to do, while the supplemental dose is held', () => {
    const view = viewAt(raised, afterDose(103));
    expect(view.alerts).toMatchObject([
      {
        id,
        condition: 'systolic.above-limit',
        severity: 'warning',
        level: 1,
        state: 'active',
        measured: { text: '162', unit: 'mm[Hg]' },
        limit: { comparator: 'above', text: '160' },
        action: 'repeat-reading',
        since: minute(afterDose(102)),
        confirmation: 'awaiting-repeat',
        repeatDueAt: minute(afterDose(107)),
      },
    ]);
    expect(view.supplemental.report.open.map(({ because }) => because.code)).toEqual(['vitals-clear.blocked']);
    expect(view.chart.vitals).toBe('intensified');
    expect(view.next[0]).toMatchObject({ what: 'repeat-reading', dueAt: minute(afterDose(107)) });
  });

  it('stays while it is acknowledged, and goes when the repeat is normal', () => {
    expect(viewAt([...raised, acknowledge(afterDose(103))], afterDose(104)).alerts).toMatchObject([
      { id, state: 'acknowledged', acknowledged: { by: 'therapist-a', at: minute(afterDose(103)) } },
    ]);
    expect(viewAt([...raised, acknowledge(afterDose(103)), normal], afterDose(109)).alerts).toEqual([]);
  });

  it('that nobody acknowledged is returned, not gone, when the repeat is normal', () => {
    expect(viewAt([...raised, normal], afterDose(109)).alerts).toMatchObject([
      { id, state: 'returned', returnedAt: minute(afterDose(108)) },
    ]);
    expect(viewAt([...raised, normal, acknowledge(afterDose(110))], afterDose(111)).alerts).toEqual([]);
  });

  it('of something worse is active again although the milder one was acknowledged', () => {
    const worse = [...raised, acknowledge(afterDose(103)), vitals(afterDose(104), { systolic: 204, diastolic: 96 })];
    const alerts = viewAt(worse, afterDose(105)).alerts;
    expect(alerts[0]).toMatchObject({ severity: 'critical', level: 3, state: 'active' });
    expect(viewAt(worse, afterDose(105)).hold).toMatchObject({ level: 3 });
  });

  it('stays acknowledged through a whole pressure excursion and leaves no deviation', () => {
    const { state } = runDay(exampleInput, pressureExcursionDay);
    const view = dosingDay.view(state, minute(afterDose(500)));
    expect(view.alerts.map((alert) => alert.state)).toEqual(['returned']);
    expect(view.deviations).toEqual([]);
  });
});

describe('the end of the day', () => {
  it('shows what is still open, proposes the night on site, and says when it has ended', () => {
    const early = viewAt(dosed, afterDose(60)).end;
    expect(early).toMatchObject({ reviewing: false, planned: { to: 'overnight-stay', transport: 'stays-on-site' } });
    expect(early.endOfSession.open.map(({ id }) => id)).toContain('stability-judged');
    const ended = viewAt(uneventfulDay, afterDose(495));
    expect(ended.chart.session).toBe('ended');
    expect(ended.end.released).toMatchObject({ to: 'overnight-stay' });
  });

  it('orders the log by when things happened, and keeps when they were written down', () => {
    const log = viewAt(uneventfulDay, afterDose(495)).log;
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(log.length).toBeGreaterThan(50);
  });
});
