import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README runs as pasted', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual(['true', '1 refusal', '1 supplemental dose']);
});
