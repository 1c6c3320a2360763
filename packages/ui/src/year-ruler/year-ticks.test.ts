import { expect, it } from 'vitest';
import { yearTicks } from './year-ticks.ts';

const labels = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
  yearTicks(from, to).flatMap(({ label }) => label ?? []);

it('a long ruler names its decades', () => {
  expect(labels('1984-07-01', '2027-12-31')).toEqual(['1990', '2000', '2010', '2020']);
});

it('where there is little room every other decade names a long ruler, and a short one keeps all its names', () => {
  const between = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
    yearTicks(from, to).flatMap((tick) => (tick.between ? (tick.label ?? []) : []));
  expect(between('1970-01-01', '2027-12-31')).toEqual(['1970', '1990', '2010']);
  expect(between('2008-01-01', '2012-12-31')).toEqual([]);
});

it('a short ruler names each year', () => {
  expect(labels('2019-01-01', '2023-06-30')).toEqual(['2019', '2020', '2021', '2022', '2023']);
});

it('a year that began before the span has no tick', () => {
  expect(yearTicks('2022-01-02', '2022-12-31')).toEqual([]);
});
