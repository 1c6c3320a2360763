import { expect, it } from 'vitest';
import { type LawChange, neighbourChange } from './neighbour-change.ts';

const changes: readonly LawChange[] = [
  { day: '2022-01-05', label: 'opened' },
  { day: '2012-11-06', label: 'rescheduled' },
  { day: '2013-10-02', label: 'barred' },
];

it('the day of a change itself is neither before nor after', () => {
  expect(neighbourChange(changes, '2013-10-02', 'previous')?.day).toBe('2012-11-06');
  expect(neighbourChange(changes, '2013-10-02', 'next')?.day).toBe('2022-01-05');
});

it('a day later the change lies before', () => {
  expect(neighbourChange(changes, '2013-10-03', 'previous')?.day).toBe('2013-10-02');
});

it('beyond the first and the last there is none', () => {
  expect(neighbourChange(changes, '2012-11-06', 'previous')).toBeUndefined();
  expect(neighbourChange(changes, '2022-01-05', 'next')).toBeUndefined();
});
