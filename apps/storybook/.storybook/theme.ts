import { create, type ThemeVars } from 'storybook/theming';

interface Palette {
  readonly base: 'light' | 'dark';
  readonly canvas: string;
  readonly sheet: string;
  readonly plot: string;
  readonly ink: string;
  readonly muted: string;
  readonly subtle: string;
  readonly rule: string;
  readonly control: string;
  readonly register: string;
}

const palettes = {
  light: {
    base: 'light',
    canvas: '#f1eee7',
    sheet: '#fbf9f4',
    plot: '#ffffff',
    ink: '#16242c',
    muted: '#44545c',
    subtle: '#56656c',
    rule: '#cfc9bc',
    control: '#767c7c',
    register: '#343f8f',
  },
  dark: {
    base: 'dark',
    canvas: '#10181d',
    sheet: '#182228',
    plot: '#0c1317',
    ink: '#ece9e1',
    muted: '#b7bfc1',
    subtle: '#98a3a7',
    rule: '#2e3a41',
    control: '#75828a',
    register: '#a3a9f5',
  },
  'hc-light': {
    base: 'light',
    canvas: '#ffffff',
    sheet: '#ffffff',
    plot: '#ffffff',
    ink: '#000000',
    muted: '#1f2a30',
    subtle: '#2e3a40',
    rule: '#5a6266',
    control: '#000000',
    register: '#1b2472',
  },
  'hc-dark': {
    base: 'dark',
    canvas: '#000000',
    sheet: '#000000',
    plot: '#000000',
    ink: '#ffffff',
    muted: '#e6eaec',
    subtle: '#d2d8db',
    rule: '#9aa5ab',
    control: '#ffffff',
    register: '#bfc4ff',
  },
} as const satisfies Readonly<Record<string, Palette>>;

function bookTheme(palette: Palette): ThemeVars {
  return create({
    base: palette.base,
    brandTitle: 'mdma-at',
    fontBase: "'B612', Verdana, system-ui, sans-serif",
    fontCode: "'B612', Verdana, monospace",
    appBg: palette.canvas,
    appContentBg: palette.sheet,
    appPreviewBg: palette.canvas,
    appBorderColor: palette.rule,
    appBorderRadius: 0,
    barBg: palette.sheet,
    barTextColor: palette.muted,
    barSelectedColor: palette.ink,
    barHoverColor: palette.ink,
    colorPrimary: palette.ink,
    colorSecondary: palette.register,
    textColor: palette.ink,
    textInverseColor: palette.sheet,
    textMutedColor: palette.subtle,
    inputBg: palette.plot,
    inputBorder: palette.control,
    inputTextColor: palette.ink,
    inputBorderRadius: 3,
  });
}

/** The book in the colours of its subject: paper and ink. */
export const paper = bookTheme(palettes.light);

/** The pages of the book in each theme of the components. */
export const bookThemes: Readonly<Record<string, ThemeVars>> = {
  light: paper,
  dark: bookTheme(palettes.dark),
  'hc-light': bookTheme(palettes['hc-light']),
  'hc-dark': bookTheme(palettes['hc-dark']),
};
