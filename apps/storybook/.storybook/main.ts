import { sourceConditions } from '@mdma-at/build-kit/vitest';
import type { StorybookConfig } from '@storybook/react-vite';

// the built book asks nobody for anything; the development server needs its socket
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";
const withPolicy = (head: string | undefined, configType: string | undefined): string =>
  configType === 'PRODUCTION'
    ? `<meta http-equiv="Content-Security-Policy" content="${policy}">${head ?? ''}`
    : (head ?? '');

const config: StorybookConfig = {
  stories: ['../docs/**/*.mdx', '../../../packages/ui/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  // the frame around the stories has no bundler to find its font
  staticDirs: [{ from: '../../../packages/ui/node_modules/@fontsource/b612/files', to: '/fonts' }],
  managerHead: (head, { configType }) => withPolicy(head, configType),
  previewHead: (head, { configType }) => withPolicy(head, configType),
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
