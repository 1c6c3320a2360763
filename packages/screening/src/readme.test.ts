import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README runs and prints what it says', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['ineligible', 'S-014 caps5.totalSeverity >= 35 34 primary mitchell-2021', 'true']);
});
