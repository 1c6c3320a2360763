import { sourceConditions } from '@mdma-at/build-kit/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** One way in which every story is drawn and tested. */
export interface StoryProject {
  readonly name: string;
  readonly globals: Readonly<Record<string, unknown>>;
  /** What the device itself asks for. */
  readonly device?: { readonly forcedColors?: 'active'; readonly reducedMotion?: 'reduce' };
}

const small = { value: 'small', isRotated: false };
const light: StoryProject = { name: 'light', globals: { theme: 'light' } };
const dark: StoryProject = { name: 'dark', globals: { theme: 'dark' } };

/** With every test of the repository. */
export const quickProjects: readonly StoryProject[] = [light, dark];

/** With `pnpm test:matrix`. */
export const matrixProjects: readonly StoryProject[] = [
  light,
  dark,
  { name: 'hc-light', globals: { theme: 'hc-light' } },
  { name: 'hc-dark', globals: { theme: 'hc-dark' } },
  { name: 'rtl', globals: { theme: 'light', direction: 'rtl' } },
  { name: 'small-320', globals: { theme: 'light', viewport: small } },
  { name: 'text-200', globals: { theme: 'light', textScale: '200' } },
  { name: 'forced-colors', globals: { theme: 'light' }, device: { forcedColors: 'active' } },
  { name: 'reduced-motion', globals: { theme: 'light' }, device: { reducedMotion: 'reduce' } },
];

interface Surroundings {
  readonly book: string;
  readonly browser: NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>;
}

/** A thousand entries under axe take their time on a slow machine, and that makes no test fail. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Every story as a test, drawn in one way. */
export async function storyProject(
  { name, globals }: StoryProject,
  { book, browser }: Surroundings,
): Promise<TestProjectInlineConfiguration> {
  return {
    plugins: [await storybookTest({ configDir: book, initialGlobals: { ...globals } })],
    resolve: { conditions: sourceConditions },
    // what is found only later makes a running test reload
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        '@mdma-at/ui > @mdma-at/screening > zod',
      ],
    },
    test: { name, browser, ...patience },
  };
}
