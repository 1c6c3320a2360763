import { expect, it } from 'vitest';
import { effectShape } from './effect-shape.ts';
import { patientModel } from './physiology.data.ts';

const shape = (hours: number) => effectShape(hours, patientModel.timeCourse);

it('there is no effect before the dose and none at the moment of the dose', () => {
  expect(shape(-1)).toBe(0);
  expect(shape(0)).toBe(0);
});

it('it is strongest 1.75 hours after the dose, where it is 1', () => {
  expect(shape(1.75)).toBe(1);
  expect(shape(1.7)).toBeLessThan(1);
  expect(shape(1.8)).toBeLessThan(1);
});

it('half of it is left about three and a half hours after the dose', () => {
  expect(shape(3.5)).toBeGreaterThan(0.45);
  expect(shape(3.5)).toBeLessThan(0.55);
});

it('it is nearly over after eight hours', () => {
  expect(shape(8)).toBeLessThan(0.02);
});
