import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what it promises', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['85354-9 2026-09-22T12:00:00.000+01:00', '8480-6 162 mm[Hg]', '8462-4 not-performed']);
});
