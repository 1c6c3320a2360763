import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what the README says', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['accepted accepted refused', '1 2', 'line 2, entry 1: chain.hash']);
});
