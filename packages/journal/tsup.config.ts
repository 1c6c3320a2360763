import { library } from '@mdma-at/build-kit/tsup';
import { defineConfig } from 'tsup';

const shared = library(import.meta.dirname);
if (typeof shared === 'function' || Array.isArray(shared)) throw new Error('[journal] expected one tsup configuration');
const { entry } = shared;
if (!entry || Array.isArray(entry)) throw new Error('[journal] expected named entries');

/** `#sha256` stays an import in what is built: package.json picks the implementation where the package is used. */
export default defineConfig({
  ...shared,
  entry: { ...entry, 'sha256-node': './src/sha256/node.ts', 'sha256-noble': './src/sha256/noble.ts' },
  external: ['#sha256'],
  dts: {
    entry,
    compilerOptions: { customConditions: ['@mdma-at/source'], noEmit: false, types: [] },
  },
});
