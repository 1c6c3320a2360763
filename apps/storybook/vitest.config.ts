import { join } from 'node:path';
import { chromium, reporters, sourceConditions } from '@mdma-at/build-kit/vitest';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

async function stories(theme: string): Promise<TestProjectInlineConfiguration> {
  return {
    plugins: [await storybookTest({ configDir: join(import.meta.dirname, '.storybook'), initialGlobals: { theme } })],
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
    test: { name: theme, browser: await chromium() },
  };
}

export default defineConfig({
  test: {
    reporters: reporters('stories'),
    projects: [await stories('light'), await stories('dark')],
  },
});
