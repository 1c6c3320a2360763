import { expect, it } from 'vitest';
import { patientModel } from './physiology.data.ts';
import { randomFrom } from './random.ts';
import { drawPhysiology, measure, signsAt, type Physiology } from './signs-at.ts';

const body: Physiology = {
  baseline: { systolic: 120, diastolic: 75, heartRate: 70, temperature: 37, spo2: 98, respiratoryRate: 15 },
  peakDelta: { systolic: 30, diastolic: 12, heartRate: 24, temperature: 0.4, spo2: 0, respiratoryRate: 0 },
};

it('before the dose the signs are the baseline', () => {
  expect(signsAt(body, [], patientModel)).toEqual(body.baseline);
});

it('120 mg moves a sign by its whole rise at the peak', () => {
  const at = signsAt(body, [{ amountMg: 120, hoursAgo: 1.75, kind: 'initial' }], patientModel);
  expect(at.systolic).toBeCloseTo(150, 6);
  expect(at.heartRate).toBeCloseTo(94, 6);
});

it('80 mg moves it by two thirds', () => {
  expect(signsAt(body, [{ amountMg: 80, hoursAgo: 1.75, kind: 'initial' }], patientModel).systolic).toBeCloseTo(140, 6);
});

it('no dose moves it by more than 1.35 times the rise', () => {
  expect(signsAt(body, [{ amountMg: 500, hoursAgo: 1.75, kind: 'initial' }], patientModel).systolic).toBeCloseTo(
    160.5,
    6,
  );
});

it('a supplemental half dose adds its whole share to systolic pressure and less to the pulse', () => {
  const at = signsAt(body, [{ amountMg: 60, hoursAgo: 1.75, kind: 'supplemental' }], patientModel);
  expect(at.systolic).toBeCloseTo(135, 6);
  expect(at.heartRate).toBeCloseTo(77.2, 6);
});

it('temperature dips by a tenth of a degree in the first hour, then rises', () => {
  const after = (hours: number) =>
    signsAt(body, [{ amountMg: 120, hoursAgo: hours, kind: 'initial' }], patientModel).temperature;
  expect(after(1)).toBeCloseTo(36.9, 6);
  expect(after(2.5)).toBeGreaterThan(37.2);
});

it('a device never shows more than 100 % oxygen', () => {
  const random = randomFrom(7);
  const shown = Array.from({ length: 2_000 }, () =>
    Number(measure({ ...body.baseline, spo2: 100 }, patientModel, random).spo2),
  );
  expect(Math.max(...shown)).toBe(100);
});

it('the same seed draws the same person, another seed another one', () => {
  const person = (seed: number) => drawPhysiology(patientModel, randomFrom(seed));
  expect(person(42)).toEqual(person(42));
  expect(person(42)).not.toEqual(person(43));
});

it('10,000 people have the baseline and the rise that the model states', () => {
  const random = randomFrom(2026);
  const people = Array.from({ length: 10_000 }, () => drawPhysiology(patientModel, random));
  const mean = (value: (body: Physiology) => number) =>
    people.reduce((sum, one) => sum + value(one), 0) / people.length;
  expect(mean((one) => one.baseline.systolic)).toBeCloseTo(122, 0);
  expect(mean((one) => one.peakDelta.systolic)).toBeCloseTo(28, 0);
  expect(mean((one) => one.peakDelta.heartRate)).toBeCloseTo(23, 0);
});
