import { unitTests } from '@mdma-at/build-kit/vitest';

/**
 * The tests that judge mutants run quietly, and share what they load: loading it anew for each file would take most of
 * the time. Which files they are stands in `stryker.config.json`.
 */
const { test, ...config } = unitTests();

export default { ...config, test: { ...test, reporters: [], isolate: false } };
