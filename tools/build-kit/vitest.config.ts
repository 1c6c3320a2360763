import { unitAndBrowserTests } from '@mdma-at/build-kit/vitest';

export default unitAndBrowserTests();
