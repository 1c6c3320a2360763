import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what it promises', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['["systolic.above-limit"]', 'blocked', 'clear', 'ask temperature.likely-fahrenheit']);
});
