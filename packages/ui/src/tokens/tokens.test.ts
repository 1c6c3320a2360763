import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenFiles } from '../../scripts/token-files.ts';
import { flattenTokens, tokensToCss, tokensToTypes } from '../../scripts/tokens-to-css.ts';
import { tokenNames } from './token-names.ts';

const committed = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('the committed token files', () => {
  it('tokens.css is what the token files say; if not, run scripts/build-tokens.ts', () => {
    expect(committed('./tokens.css')).toBe(tokensToCss(tokenFiles));
  });

  it('token-names.ts is what the token files say; if not, run scripts/build-tokens.ts', () => {
    expect(committed('./token-names.ts')).toBe(tokensToTypes(tokenFiles));
  });

  it('every theme defines the same colours', () => {
    const paths = Object.values(tokenFiles.themes).map((theme) =>
      flattenTokens(theme)
        .map(({ path }) => path)
        .sort(),
    );
    for (const other of paths) expect(other).toEqual(paths[0]);
  });

  it('both densities define the same sizes', () => {
    const paths = Object.values(tokenFiles.densities).map((density) => flattenTokens(density).map(({ path }) => path));
    expect(paths[1]).toEqual(paths[0]);
  });

  it('a hex and its components are the same colour', () => {
    for (const theme of Object.values(tokenFiles.themes)) {
      for (const { path, value } of flattenTokens(theme)) {
        const { hex, components } = value as { hex: string; components: readonly number[] };
        const fromComponents = components
          .map((part) =>
            Math.round(part * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('');
        expect(`${path} #${fromComponents}`).toBe(`${path} ${hex}`);
      }
    }
  });

  it('gives an ink colour a speaking name', () => {
    expect(tokenNames).toContain('--mdma-ink-default');
    expect(tokenNames).toContain('--mdma-status-warning-solid');
  });

  it('a token of a type that CSS lacks stops the build and is named', () => {
    const files = { ...tokenFiles, base: { odd: { $type: 'cubicBezier', $value: [0, 0, 1, 1] } } };
    expect(() => tokensToCss(files)).toThrow('odd has the type "cubicBezier"');
  });
});
