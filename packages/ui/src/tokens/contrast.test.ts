import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { tokenFiles } from '../../scripts/token-files.ts';
import { themeColors, type ThemeName } from '../../scripts/tokens-to-css.ts';
import { contrastPairs } from './contrast-pairs.ts';

const themes = Object.keys(tokenFiles.themes) as ThemeName[];
const floors = { text: { plain: 4.5, high: 7 }, shape: { plain: 3, high: 4.5 } };

describe.each(themes)('in the theme %s', (theme) => {
  const colors = themeColors(tokenFiles.themes[theme]);
  const strength = theme.startsWith('hc') ? 'high' : 'plain';

  it.each(contrastPairs)('$foreground is told from $background', ({ foreground, background, floor }) => {
    const ratio = new Color(colors[foreground] ?? '').contrast(new Color(colors[background] ?? ''), 'WCAG21');
    expect(ratio).toBeGreaterThanOrEqual(floors[floor][strength]);
  });
});

it('checks the 41 pairs of the design and the ink button', () => {
  expect(contrastPairs).toHaveLength(42);
});
