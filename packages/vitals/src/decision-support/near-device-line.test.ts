import { describe, expect, it } from 'vitest';
import { comparators } from '../comparators/comparators.data.ts';
import * as vitals from '../index.ts';
import { reportedSchedules } from '../schedules/reported-schedules.data.ts';
import { type VariantSchedule, variantSchedules } from '../schedules/variant-schedules.data.ts';
import { nearDeviceLine } from './near-device-line.ts';
import { ruleLabels } from './rule-labels.data.ts';

describe('functions near the line to a medical device', () => {
  const near = nearDeviceLine();

  it('watching a signal is near it: it takes a signal and is time-critical', () => {
    expect(near.find(({ rule }) => rule === 'monitor.sample')?.reasons).toEqual(['takes-a-signal', 'time-critical']);
  });

  it('the Hunter verdict is near it: it is time-critical and doesn\u2019t carry its basis', () => {
    expect(near.find(({ rule }) => rule === 'assessHunter')?.reasons).toEqual([
      'time-critical',
      'does-not-show-its-basis',
    ]);
  });

  it('the gate before a dose, for a clinician and with its basis, is not', () => {
    expect(near.map(({ rule }) => rule)).not.toContain('assessPreDose');
  });

  it('every exported function that judges has a label', () => {
    const judging = Object.keys(vitals).filter((name) =>
      /^(assess|discharge|score|nextReadingDue|alarmBurden|parseReading)/.test(name),
    );
    const labelled: readonly string[] = ruleLabels.map(({ rule }) => rule);
    expect(judging.filter((name) => !labelled.includes(name))).toEqual([]);
  });
});

it('each comparator says why it does not stand in for the limits of a site', () => {
  expect(comparators.news2.reasons.map(({ code }) => code)).toContain('overlooks-hypertension');
  for (const { reasons } of Object.values(comparators)) expect(reasons.every(({ basis }) => basis.because)).toBe(true);
});

it('every variant points to a reported schedule, to moments, or says that nothing is stated', () => {
  for (const { known } of Object.values(variantSchedules) as readonly VariantSchedule[]) {
    expect(
      known.kind === 'reported' ? Object.keys(reportedSchedules).includes(known.schedule) : known.kind,
    ).toBeTruthy();
  }
  expect(variantSchedules.seed002.known).toEqual({ kind: 'moments', moments: ['arrival', 'discharge'] });
});
