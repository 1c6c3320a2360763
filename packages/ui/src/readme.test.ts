import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it('the first example of the README prints what it says', async () => {
  const { output } = await runReadmeExample(import.meta.url);
  expect(output).toEqual([
    '23 entries, append only',
    'Site policy',
    'No history of significant arrhythmia.',
    'a-code-without-words',
  ]);
});
