import { MdmaProvider, type Density, type Theme } from '@mdma-at/ui';
import '@mdma-at/ui/fonts.css';
import '@mdma-at/ui/styles.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { paper } from './theme.ts';
import './preview.css';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: { theme: paper },
    controls: { expanded: true, exclude: /^(aria-.*|className|style|id|ref|data-testid)$/ },
    options: {
      storySort: {
        order: [
          'Start here',
          ['Welcome'],
          'Foundations',
          'Dosing day',
          'Vitals',
          'Screening',
          'Safety',
          'Evidence',
          'Audit',
          'Simulator',
          'Primitives',
        ],
      },
    },
  },
  tags: ['autodocs'],
  globalTypes: {
    density: {
      description: 'Desk with a pointer, or a tablet in the room',
      toolbar: { title: 'Density', icon: 'ruler', items: ['desk', 'room'], dynamicTitle: true },
    },
    locale: {
      description: 'Locale of words and numbers',
      toolbar: { title: 'Locale', icon: 'globe', items: ['en-CA'], dynamicTitle: true },
    },
    textScale: {
      description: 'Size of text',
      toolbar: { title: 'Text', icon: 'zoom', items: ['100', '200'], dynamicTitle: true },
    },
  },
  initialGlobals: { density: 'desk', locale: 'en-CA', theme: 'light', textScale: '100' },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.style.fontSize = String(globals['textScale']) === '200' ? '200%' : '';
      return (
        <MdmaProvider
          timeZone="America/Toronto"
          theme={globals['theme'] as Theme}
          density={globals['density'] as Density}
          locale={globals['locale'] as string}
        >
          <div className="mdma-story">
            <Story />
          </div>
        </MdmaProvider>
      );
    },
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark', 'hc-light': 'hc-light', 'hc-dark': 'hc-dark' },
      defaultTheme: 'light',
      attributeName: 'data-mdma-theme',
    }),
  ],
  loaders: [
    async () => {
      await document.fonts.ready;
      return {};
    },
  ],
};

export default preview;
