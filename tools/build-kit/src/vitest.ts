import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';
import { launchOptions } from './chromium.ts';

/** Resolves workspace packages to their sources, so that tests and development servers need no build. */
export const sourceConditions = ['@mdma-at/source', 'module', 'browser', 'development|production'];
const nodeConditions = ['@mdma-at/source', 'module', 'node', 'development|production'];

const notUnit = ['src/**/*.types.test.ts', 'src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'];

/** A slow machine makes no test fail. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

type TestOptions = {
  /** Files whose types are part of what is tested; none by default. */
  readonly typeTests?: readonly string[];
  /** Packages that browser tests import: found late, they would make the browser reload a running test. */
  readonly preload?: readonly string[];
};

function unitProject(options: TestOptions): TestProjectInlineConfiguration {
  return {
    resolve: { conditions: nodeConditions },
    ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
    test: {
      name: 'unit',
      ...patience,
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
      exclude: notUnit,
      ...(options.typeTests
        ? { typecheck: { enabled: true, include: [...options.typeTests], tsconfig: './tsconfig.json' } }
        : {}),
    },
  };
}

/** The vitest configuration of a package that runs in Node. */
export function unitTests(options: TestOptions = {}): ViteUserConfig {
  return defineConfig({
    test: { reporters: reporters('unit'), projects: [unitProject(options)] },
  });
}

/**
 * The vitest configuration of a package that also runs in a real Chromium:
 * `*.browser.test.ts` and `*.browser.test.tsx` run there, every other test in Node.
 */
export async function unitAndBrowserTests(options: TestOptions = {}): Promise<ViteUserConfig> {
  return defineConfig({
    test: {
      reporters: reporters('all'),
      projects: [
        unitProject(options),
        {
          resolve: { conditions: sourceConditions },
          optimizeDeps: { include: [...(options.preload ?? [])] },
          test: {
            name: 'browser',
            ...patience,
            include: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
            browser: await chromium(),
          },
        },
      ],
    },
  });
}

/** Browser mode in the Chromium that the build-kit resolves. */
export async function chromium(): Promise<NonNullable<NonNullable<ViteUserConfig['test']>['browser']>> {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: await launchOptions() }),
    instances: [{ browser: 'chromium' }],
  };
}

/** Prints as usual and leaves the counts where the whole run adds them up. */
export function reporters(name: string): NonNullable<NonNullable<ViteUserConfig['test']>['reporters']> {
  return ['default', ['json', { outputFile: `.reports/${name}.json` }]];
}
