import { expect, it } from 'vitest';
import { reviewDue } from './review-due.ts';

const reviewed = [
  { name: 'the rows of CA', lastVerifiedOn: '2026-07-23', reviewBy: '2026-12-01' },
  { name: 'the rows of EU', lastVerifiedOn: '2026-05-11', reviewBy: '2026-08-09' },
  { name: 'the rows of BE', lastVerifiedOn: null, reviewBy: '2026-12-31' },
];

it('on its last day a review is not yet due', () => {
  expect(reviewDue(reviewed, '2026-08-09')).toEqual([]);
});

it('the day after it is, and says when anybody last looked', () => {
  expect(reviewDue(reviewed, '2026-08-10')).toEqual([
    'the rows of EU was to be reviewed by 2026-08-09, last verified on 2026-05-11',
  ]);
});

it('the longest due comes first, and what nobody ever verified says so', () => {
  expect(reviewDue(reviewed, '2027-01-01')).toEqual([
    'the rows of EU was to be reviewed by 2026-08-09, last verified on 2026-05-11',
    'the rows of CA was to be reviewed by 2026-12-01, last verified on 2026-07-23',
    'the rows of BE was to be reviewed by 2026-12-31, never verified',
  ]);
});
