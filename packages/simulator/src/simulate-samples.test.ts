import { createMonitor, limitSets, monitorPolicies } from '@mdma-at/vitals';
import { expect, it } from 'vitest';
import { simulateSamples } from './simulate-samples.ts';

const doseAt = Date.parse('2026-11-21T09:00:00Z');
const doses = [{ amountMg: 120, atMinutes: 0, kind: 'initial' }] as const;
const hour = (seed: number) => simulateSamples({ seed, doseAt, doses, fromSecond: 1, toSecond: 3600 });

it('an hour of a finger clip is about 7,200 samples, with about one drop-out in two hundred', () => {
  const samples = hour(1);
  expect(samples.length).toBeGreaterThan(7200 * 0.99);
  expect(samples.length).toBeLessThan(7200);
  expect(samples.some(({ artefact }) => artefact)).toBe(true);
});

it('the same seed gives the same samples', () => {
  expect(hour(2)).toEqual(hour(2));
  expect(hour(2)).not.toEqual(hour(3));
});

it('single drop-outs and artefacts raise no alert', () => {
  const monitor = createMonitor({
    limits: limitSets.siteDemo,
    policy: monitorPolicies.siteDemo,
    baseline: 'insufficient',
  });
  const physiology = {
    baseline: { systolic: 120, diastolic: 75, heartRate: 70, temperature: 37, spo2: 99, respiratoryRate: 15 },
    peakDelta: { systolic: 20, diastolic: 10, heartRate: 12, temperature: 0.2, spo2: 0, respiratoryRate: 0 },
  };
  const samples = simulateSamples({ seed: 4, doseAt, doses, fromSecond: 1, toSecond: 3600, physiology });
  const state = samples.reduce((now, sample) => monitor.sample(now, sample).state, monitor.start());
  expect(monitor.record(state)).toEqual([]);
});
