import { describe, expect, it } from 'vitest';
import { baselineFrom } from '../baseline-from.ts';
import { siteDemo } from '../limits/site-demo.ts';
import { schedules } from '../schedules/schedules.ts';
import { doseAt, minutesAfterDose, readingAt } from '../testing/readings.ts';
import { createMonitor } from './create-monitor.ts';
import { monitorPolicies } from './monitor-policies.ts';
import type { MonitorState, Sample } from './monitor-state.ts';

const rest = { systolic: '120', diastolic: '76', heartRate: '72', temperature: '36.6', spo2: '98' };
const baseline = baselineFrom([readingAt(-60, rest), readingAt(-20, rest)], doseAt);
const options = { limits: siteDemo, policy: monitorPolicies.siteDemo, baseline } as const;
const monitor = createMonitor(options);

const spot = (minutes: number, change: Parameters<typeof readingAt>[1] = {}) =>
  readingAt(minutes, { ...rest, ...change });
const fed = (...readings: readonly Parameters<typeof monitor.step>[1][]) =>
  readings.reduce<MonitorState>((state, reading) => monitor.step(state, reading).state, monitor.start());

const pulse = (second: number, value = 80): Sample => ({ at: doseAt + second * 1000, sign: 'heartRate', value });
const seconds = (from: number, to: number, value?: number): readonly Sample[] =>
  Array.from({ length: to - from + 1 }, (_, index) => pulse(from + index, value));
const sampled = (samples: readonly Sample[], from = monitor.start()) =>
  samples.reduce<MonitorState>((state, sample) => monitor.sample(state, sample).state, from);
const shown = ({ alerts }: MonitorState) => alerts.map(({ condition, state }) => [condition, state]);

describe('readings that somebody took', () => {
  it('160 exactly raises nothing', () => {
    expect(fed(spot(90, { systolic: '160' })).alerts).toEqual([]);
  });

  it('162 raises an alert at level 1, and a normal repeat after 5 minutes returns it', () => {
    const high = fed(spot(90, { systolic: '162' }));
    expect(high.alerts).toMatchObject([
      { condition: 'systolic.above-limit', level: 1, severity: 'warning', state: 'active' },
    ]);
    expect(shown(monitor.step(high, spot(94)).state)).toEqual([['systolic.above-limit', 'active']]);
    expect(shown(monitor.step(high, spot(95)).state)).toEqual([['systolic.above-limit', 'returned']]);
  });

  it('a severe pressure rises to level 3 when the repeat confirms it, and is active again though it was acknowledged', () => {
    const high = fed(spot(90, { systolic: '184' }));
    const severe = high.alerts.find(({ condition }) => condition === 'systolic.severe');
    const seen = monitor.acknowledge(high, { alert: severe?.id ?? '', by: 'nurse-1', at: minutesAfterDose(91) });
    if (!seen.ok) throw new Error('not acknowledged');
    expect(seen.value.alerts.find(({ condition }) => condition === 'systolic.severe')).toMatchObject({
      level: 2,
      state: 'acknowledged',
    });
    const again = monitor.step(seen.value.state, spot(95, { systolic: '184' })).alerts;
    expect(again[0]).toMatchObject({ condition: 'systolic.severe', level: 3, severity: 'critical', state: 'active' });
  });

  it('a symptom acts at once and goes only when somebody asked again', () => {
    const pain = fed({ ...spot(90), symptoms: ['chest-pain'] });
    expect(pain.alerts).toMatchObject([{ condition: 'symptom.chest-pain', level: 3 }]);
    expect(shown(monitor.step(pain, spot(95)).state)).toEqual([['symptom.chest-pain', 'active']]);
    expect(shown(monitor.step(pain, { ...spot(95), symptoms: [] }).state)).toEqual([
      ['symptom.chest-pain', 'returned'],
    ]);
  });

  it('a reading that comes twice changes nothing', () => {
    const once = fed(spot(30), spot(90, { systolic: '162' }));
    expect(monitor.step(once, spot(90, { systolic: '162' })).state).toEqual(once);
  });

  it('a needed sign that a reading lacks is a gap with an alert of its own until it is measured', () => {
    const { spo2: _, ...without } = rest;
    const gap = fed(readingAt(30, without));
    expect(gap.alerts).toMatchObject([{ condition: 'spo2.missing', source: 'gap', level: 1, severity: 'incomplete' }]);
    expect(monitor.level(gap)).toBe(1);
    expect(shown(monitor.step(gap, spot(35)).state)).toEqual([['spo2.missing', 'returned']]);
  });

  it('before anything was measured the level is unknown, never 0', () => {
    expect(monitor.level(monitor.start())).toBe('unknown');
    expect(monitor.level(fed(spot(30)))).toBe(0);
  });

  it('without a baseline the level is unknown, never 0', () => {
    const blind = createMonitor({ ...options, baseline: 'insufficient' });
    expect(blind.level(blind.step(blind.start(), spot(30)).state)).toBe('unknown');
  });
});

describe('a device that sends a value each second', () => {
  const calm = seconds(0, 60);

  it('9 seconds above the limit are a movement, 10 are an alert', () => {
    expect(sampled([...calm, ...seconds(61, 69, 120)]).alerts).toEqual([]);
    expect(sampled([...calm, ...seconds(61, 70, 120)]).alerts).toMatchObject([
      { condition: 'heartRate.above-limit', source: 'device', level: 1, since: doseAt + 70_000 },
    ]);
  });

  it('110 exactly is not above the limit, however long it lasts', () => {
    expect(sampled([...calm, ...seconds(61, 120, 110)]).alerts).toEqual([]);
  });

  it('it has returned after 15 seconds that are clear of the limit by 3', () => {
    const high = sampled([...calm, ...seconds(61, 80, 120)]);
    expect(shown(sampled(seconds(81, 94, 107), high))).toEqual([['heartRate.above-limit', 'active']]);
    expect(shown(sampled(seconds(81, 95, 107), high))).toEqual([['heartRate.above-limit', 'returned']]);
  });

  it('108 is below the limit and inside the hysteresis: the alert stays', () => {
    const high = sampled([...calm, ...seconds(61, 80, 120)]);
    expect(shown(sampled(seconds(81, 200, 108), high))).toEqual([['heartRate.above-limit', 'active']]);
  });

  it('131 for five minutes is level 3, like a repeat that confirms it', () => {
    const high = sampled([...calm, ...seconds(61, 369, 135)]);
    expect(high.alerts.find(({ condition }) => condition === 'heartRate.extreme')).toMatchObject({ level: 2 });
    const longer = sampled(seconds(370, 370, 135), high);
    expect(longer.alerts.find(({ condition }) => condition === 'heartRate.extreme')).toMatchObject({ level: 3 });
  });

  it('what a device calls an artefact, and what no living person shows, is not judged', () => {
    const odd = seconds(61, 74).map((sample, index): Sample =>
      index % 2 ? { ...sample, value: 0 } : { ...sample, value: 190, artefact: true },
    );
    expect(sampled([...calm, ...odd]).alerts).toEqual([]);
  });

  it('15 seconds without a usable value are a gap, and the level is never 0 in it', () => {
    const after = sampled([...calm, ...seconds(61, 75, 0)]);
    expect(after.alerts).toMatchObject([
      { condition: 'heartRate.gap', source: 'gap', level: 1, severity: 'incomplete', since: doseAt + 75_000 },
    ]);
    expect(monitor.level(after)).toBe(1);
  });

  it('time alone shows a gap', () => {
    expect(monitor.tick(sampled(calm), doseAt + 74_999).alerts).toEqual([]);
    expect(monitor.tick(sampled(calm), doseAt + 75_000).alerts).toMatchObject([{ condition: 'heartRate.gap' }]);
  });

  it('a gap clears nothing: an alert from before it stands after it', () => {
    const high = sampled([...calm, ...seconds(61, 80, 120)]);
    expect(shown(sampled([pulse(200, 80)], high))).toEqual([
      ['heartRate.above-limit', 'active'],
      ['heartRate.gap', 'returned'],
    ]);
  });

  it('a sample that comes 10 seconds late is judged, one that comes 11 seconds late is counted', () => {
    const state = sampled([...calm, pulse(75)]);
    expect(sampled([pulse(65)], state).signals[0]).toMatchObject({ late: 0 });
    expect(sampled([pulse(64)], state).signals[0]).toMatchObject({ late: 1 });
  });

  it('a policy whose spans are longer than a monitor remembers is a mistake of the program', () => {
    const policy = { ...monitorPolicies.siteDemo, lateSeconds: 20 };
    expect(() => createMonitor({ ...options, policy })).toThrow('must stay below 30 seconds');
  });
});

describe('what people do with an alert', () => {
  const at = minutesAfterDose(91);
  const high = fed(spot(90, { systolic: '162' }));
  const id = high.alerts[0]?.id ?? '';
  const by = 'nurse-1';

  it('acknowledged and returned it is gone, and stays in the record', () => {
    const seen = monitor.acknowledge(high, { alert: id, by, at });
    if (!seen.ok) throw new Error('not acknowledged');
    expect(seen.value.alerts).toMatchObject([{ state: 'acknowledged', acknowledged: { by, at } }]);
    const { state, alerts } = monitor.step(seen.value.state, spot(96));
    expect(alerts).toEqual([]);
    expect(monitor.record(state)).toMatchObject([
      { condition: 'systolic.above-limit', acknowledgedAt: at, returnedAt: minutesAfterDose(96) },
    ]);
  });

  it('shelved it is silent for as long as was said, and its level still counts', () => {
    const shelved = monitor.shelve(high, { alert: id, by, at, until: at + 30 * 60_000, reason: 'repeat under way' });
    if (!shelved.ok) throw new Error('not shelved');
    expect(shelved.value.alerts).toMatchObject([{ state: 'shelved' }]);
    expect(monitor.level(shelved.value.state)).toBe(1);
    expect(monitor.tick(shelved.value.state, at + 30 * 60_000 - 1).alerts).toMatchObject([{ state: 'shelved' }]);
    expect(monitor.tick(shelved.value.state, at + 30 * 60_000).alerts).toMatchObject([{ state: 'active' }]);
  });

  it.each([
    ['for longer than half an hour', { until: at + 30 * 60_000 + 1 }, 'shelve.too-long'],
    ['until a moment that has passed', { until: at }, 'shelve.too-long'],
    ['without a reason', { reason: ' ' }, 'handling.no-reason'],
    ['when it does not stand', { alert: 'spot:nothing@1' }, 'alert.unknown'],
  ])('is not shelved %s', (_, change, code) => {
    expect(monitor.shelve(high, { alert: id, by, at, until: at + 60_000, reason: 'repeat', ...change })).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
  });

  it('an alert that brings a physician is not shelved', () => {
    const grave = fed(spot(90, { diastolic: '121' }));
    const alert = grave.alerts.find(({ level }) => level === 3)?.id ?? '';
    expect(monitor.shelve(grave, { alert, by, at, until: at + 60_000, reason: 'busy' })).toMatchObject({
      ok: false,
      issues: [{ code: 'shelve.too-grave' }],
    });
  });

  it('a device can be taken out of service, what a person measured cannot', () => {
    const gap = monitor.tick(sampled(seconds(0, 60)), doseAt + 90_000).state;
    const out = monitor.takeOutOfService(gap, {
      alert: gap.alerts[0]?.id ?? '',
      by,
      at: doseAt + 91_000,
      reason: 'clip taken off',
    });
    if (!out.ok) throw new Error('still in service');
    expect(out.value.alerts).toMatchObject([{ condition: 'heartRate.gap', state: 'out-of-service' }]);
    expect(monitor.level(out.value.state)).toBe(1);
    expect(monitor.takeOutOfService(high, { alert: id, by, at, reason: 'x' })).toMatchObject({
      ok: false,
      issues: [{ code: 'service.not-a-device' }],
    });
    const back = monitor.returnToService(out.value.state, {
      alert: out.value.alerts[0]?.id ?? '',
      by,
      at: doseAt + 95_000,
    });
    expect(back).toMatchObject({ ok: true, value: { alerts: [{ state: 'active' }] } });
  });
});

describe('with a schedule', () => {
  const timed = createMonitor({ ...options, schedule: schedules.siteDemo, doseAt });
  const dosed = timed.step(timed.start(), spot(0)).state;

  it('an overdue reading is an alert of its own', () => {
    expect(timed.tick(dosed, minutesAfterDose(40)).alerts).toEqual([]);
    const late = timed.tick(dosed, minutesAfterDose(40) + 1);
    expect(late.alerts).toMatchObject([
      { condition: 'reading.overdue', source: 'gap', level: 1, since: minutesAfterDose(40) },
    ]);
    expect(timed.level(late.state)).toBe(1);
  });

  it('it returns with the reading and stays in the record', () => {
    const { state } = timed.step(dosed, spot(50));
    expect(timed.record(state)).toMatchObject([
      { condition: 'reading.overdue', since: minutesAfterDose(40), returnedAt: minutesAfterDose(50) },
    ]);
  });

  it('a reading skipped with a reason is not overdue; without one it is refused', () => {
    const skipped = {
      dueAt: minutesAfterDose(30),
      at: minutesAfterDose(31),
      by: 'nurse-1',
      reason: 'would-disturb',
    } as const;
    const left = timed.skip(dosed, skipped);
    if (!left.ok) throw new Error('not skipped');
    expect(timed.tick(left.value.state, minutesAfterDose(50)).alerts).toEqual([]);
    expect(timed.skip(dosed, { ...skipped, by: '' }).ok).toBe(false);
  });
});

it('a state that was stored goes on as if it had not been', () => {
  const state = sampled([...seconds(0, 60), ...seconds(61, 75, 120)], fed(spot(-10), spot(-5, { systolic: '162' })));
  const stored = JSON.parse(JSON.stringify(state)) as MonitorState;
  expect(stored).toEqual(state);
  expect(sampled(seconds(76, 120), stored)).toEqual(sampled(seconds(76, 120), state));
});
