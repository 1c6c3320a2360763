import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Resolves workspace packages to their sources, so that tests need no build. */
export const sourceConditions = ['@mdma-at/source', 'module', 'browser', 'development|production'];

type UnitTestOptions = {
  /** Files whose types are part of what is tested; none by default. */
  readonly typeTests?: readonly string[];
};

/** The vitest configuration of a package that runs in Node. */
export function unitTests(options: UnitTestOptions = {}): ViteUserConfig {
  const conditions = ['@mdma-at/source', 'module', 'node', 'development|production'];
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: {
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
      exclude: ['src/**/*.types.test.ts', 'src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
      reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
      passWithNoTests: false,
      ...(options.typeTests
        ? { typecheck: { enabled: true, include: [...options.typeTests], tsconfig: './tsconfig.json' } }
        : {}),
    },
  });
}
