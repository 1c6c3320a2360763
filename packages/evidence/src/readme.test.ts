import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what it promises', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual([
    'NCT03537014',
    'RETRACTED Jerome 2020',
    'III',
    'A course of treatment has about 24 sessions. The guide’s own parts (3 + 3 + 9) make 15, and the sponsor told volunteers 15: 3 day-long and 12 of 1.5 hours.',
    'expected a day of the calendar, written YYYY-MM-DD, saw "2026-02-30"',
  ]);
});
