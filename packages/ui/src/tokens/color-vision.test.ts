import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { tokenFiles } from '../../scripts/token-files.ts';
import { themeColors, type ThemeName } from '../../scripts/tokens-to-css.ts';

type Matrix = readonly (readonly [number, number, number])[];

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
const deficiencies: Readonly<Record<string, Matrix | undefined>> = {
  none: undefined,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, matrix: Matrix | undefined): Color {
  if (!matrix) return new Color(hex);
  const [red = 0, green = 0, blue = 0] = new Color(hex).to('srgb-linear').coords.map((part) => part ?? 0);
  const clamp = (part: number) => Math.min(1, Math.max(0, part));
  const [r = 0, g = 0, b = 0] = matrix.map((row) => clamp(row[0] * red + row[1] * green + row[2] * blue));
  return new Color('srgb-linear', [r, g, b]);
}

const pairs = [
  ['status.critical.solid', 'status.warning.solid'],
  ['status.critical.solid', 'status.advisory.solid'],
  ['status.warning.solid', 'status.advisory.solid'],
  ['status.critical.solid', 'register.solid'],
  ['status.warning.solid', 'register.solid'],
  ['status.advisory.solid', 'register.solid'],
] as const;

const cases = (Object.keys(tokenFiles.themes) as ThemeName[]).flatMap((theme) =>
  Object.keys(deficiencies).map((deficiency) => ({ theme, deficiency })),
);

describe.each(cases)('theme $theme, colour-vision deficiency $deficiency', ({ theme, deficiency }) => {
  const colors = themeColors(tokenFiles.themes[theme]);

  it.each(pairs)('%s differs from %s by at least 15', (one, other) => {
    const matrix = deficiencies[deficiency];
    const distance = seen(colors[one] ?? '', matrix).deltaE(seen(colors[other] ?? '', matrix), '2000');
    expect(distance).toBeGreaterThanOrEqual(15);
  });
});
