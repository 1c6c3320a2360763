import { unitAndBrowserTests } from '@mdma-at/build-kit/vitest';

export default unitAndBrowserTests({
  preload: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'idb', 'zod'],
});
