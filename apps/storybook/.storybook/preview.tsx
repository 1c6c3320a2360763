import '@mdma-at/ui/fonts.css';
import '@mdma-at/ui/styles.css';
import { DecoratorHelpers } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { BookContainer, ComponentPage } from './book-docs.tsx';
import { BookFrame, bookGlobals } from './book-frame.tsx';
import { auditAfterEach } from './audit/audit-after-each.ts';
import './preview.css';

DecoratorHelpers.initializeThemeState(['light', 'dark', 'hc-light', 'hc-dark'], 'light');

const minute = 60_000;

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: { container: BookContainer, page: ComponentPage },
    controls: { expanded: true, exclude: /^(aria-.*|className|style|id|ref|data-testid)$/ },
    viewport: {
      options: {
        small: { name: 'Small, 320', styles: { width: '320px', height: '800px' } },
        tablet: { name: 'Tablet in the room, 834', styles: { width: '834px', height: '1112px' } },
        desk: { name: 'Desk, 1280', styles: { width: '1280px', height: '900px' } },
        wide: { name: 'Wide desk, 1920', styles: { width: '1920px', height: '1080px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          ['Welcome', 'Five stories', 'Status of components', 'Download'],
          'Foundations',
          [
            'Principles',
            'Colour and contrast',
            'Status vocabulary',
            'Type',
            'Numbers, units and doses',
            'Dates and time',
          ],
          'Content',
          'Accessibility',
          ['What we promise'],
          'Safety',
          ['Use-related risks', 'Friction', 'Provenance', 'Stale data', 'Corrections'],
          'Patterns',
          'Course',
          'Dosing day',
          'Vitals',
          'Screening',
          'Medications',
          'Scales',
          'Regulatory',
          'Evidence',
          'Consent',
          'Audit',
          'Simulator',
          'Primitives',
          'Screens',
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
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: [
          { value: 'en-CA', title: 'English (Canada)' },
          { value: 'fr-CA', title: 'Français (Canada)' },
          { value: 'en-XA', title: 'Longer words' },
          { value: 'ar-XB', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page; clinical charts keep time from left to right',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'locale', title: 'As the locale' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textScale: {
      description: 'Size of text',
      toolbar: { title: 'Text', icon: 'zoom', items: ['100', '200'], dynamicTitle: true },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        title: 'Motion',
        icon: 'play',
        items: [
          { value: 'device', title: 'As the device asks' },
          { value: 'reduced', title: 'None' },
        ],
      },
    },
    now: {
      description: 'The moment that a story is shown at; verdicts stay those that were handed in',
      toolbar: {
        title: 'Now',
        icon: 'time',
        items: [
          { value: '0', title: 'As the story says' },
          { value: '5', title: '5 min later' },
          { value: '20', title: '20 min later' },
          { value: '120', title: '2hr later' },
        ],
      },
    },
    media: {
      description: 'Screen or paper',
      toolbar: { title: 'Media', icon: 'document', items: ['screen', 'print'], dynamicTitle: true },
    },
    baseline: {
      description: 'The grid of 8 px over the page',
      toolbar: {
        title: 'Baseline',
        icon: 'grid',
        items: [
          { value: 'off', title: 'No grid' },
          { value: 'on', title: 'Grid of 8 px' },
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    density: 'desk',
    locale: 'en-CA',
    direction: 'locale',
    textScale: '100',
    motion: 'device',
    now: '0',
    media: 'screen',
    baseline: 'off',
  },
  decorators: [
    (Story, { args, globals, viewMode }) => {
      const later = Number(globals['now'] ?? 0) * minute;
      const now: unknown = args['now'];
      return (
        <BookFrame globals={bookGlobals(globals)} whole={viewMode === 'story'}>
          {typeof now === 'number' && later > 0 ? <Story args={{ ...args, now: now + later }} /> : <Story />}
        </BookFrame>
      );
    },
  ],
  loaders: [
    async () => {
      await document.fonts.ready;
      return {};
    },
  ],
  afterEach: auditAfterEach,
};

export default preview;
