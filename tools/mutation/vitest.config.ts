import { unitTests } from '@mdma-at/build-kit/vitest';

export default unitTests();
