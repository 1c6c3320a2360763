import { join } from 'node:path';
import { runReadmeExample } from '@mdma-at/build-kit/readme';
import { expect, it } from 'vitest';

it("the repository's first example runs as pasted", async () => {
  const { output } = await runReadmeExample(import.meta.url, join(import.meta.dirname, '../../../README.md'));
  expect(output).toEqual(['1 blocked systolic.above-limit', '15 2026-03-23', 'I clinical_trial_only true']);
});
