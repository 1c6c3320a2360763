import { reporters, unitTests } from '@mdma-at/build-kit/vitest';
import { defineConfig } from 'vitest/config';

const unit = unitTests();

export default defineConfig({
  test: {
    ...unit.test,
    reporters: reporters('all'),
    projects: [
      ...(unit.test?.projects ?? []),
      {
        test: {
          name: 'e2e',
          include: ['e2e/*.test.ts'],
          globalSetup: ['e2e/support/serve-site.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
