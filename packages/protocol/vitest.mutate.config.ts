import { unitTests } from '@mdma-at/build-kit/vitest';

/** The tests that judge mutants run quietly; which files they are stands in `stryker.config.json`. */
const { test, ...config } = unitTests();

export default { ...config, test: { ...test, reporters: [] } };
