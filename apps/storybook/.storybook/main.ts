import { sourceConditions } from '@mdma-at/build-kit/vitest';
import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  stories: ['../docs/**/*.mdx', '../../../packages/ui/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  // the frame around the stories has no bundler to find its font
  staticDirs: [{ from: '../../../packages/ui/node_modules/@fontsource/b612/files', to: '/fonts' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { check: false, reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    // prop tables are read from the sources, so the packages must resolve to them
    resolve: { ...vite.resolve, conditions: sourceConditions },
    // the built book is served from a folder below the demo
    base: './',
  }),
};

export default config;
