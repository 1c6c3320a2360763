import { create } from 'storybook/theming';

/** The book in the colours of its subject: paper and ink. */
export const paper = create({
  base: 'light',
  brandTitle: 'mdma-at',
  fontBase: "'B612', Verdana, system-ui, sans-serif",
  fontCode: "'B612', Verdana, monospace",
  appBg: '#f1eee7',
  appContentBg: '#fbf9f4',
  appPreviewBg: '#f1eee7',
  appBorderColor: '#cfc9bc',
  appBorderRadius: 0,
  barBg: '#fbf9f4',
  barTextColor: '#44545c',
  barSelectedColor: '#16242c',
  barHoverColor: '#16242c',
  colorPrimary: '#16242c',
  colorSecondary: '#343f8f',
  textColor: '#16242c',
  textMutedColor: '#56656c',
  inputBg: '#ffffff',
  inputBorder: '#767c7c',
  inputTextColor: '#16242c',
  inputBorderRadius: 3,
});
