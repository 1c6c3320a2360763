import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const files = globSync('**/*.css', { cwd: new URL('.', import.meta.url).pathname }).filter(
  (file) => file !== 'styles.css' && !file.startsWith('fonts'),
);

const distances =
  /(?<![\w-])(margin|padding|inset|(?:row-|column-)?gap|border-spacing|(?:min-|max-)?block-size)(-[\w-]+)?: ([^;]+);/g;

/** The distances that are neither a space of the scale nor, for what is drawn, a step of 2 px. */
function offScale(css: string): readonly string[] {
  return [...css.matchAll(distances)]
    .filter(([, kind = '', side = '', value = '']) => {
      const drawn = kind === 'inset' || kind.endsWith('block-size');
      const lengths = value.replaceAll(/var\(--mdma-(space|density)-[\w-]+(, [\d.]+rem)?\)/g, '');
      return [...lengths.matchAll(/([\d.]+)([a-z%]+)/g)].some(([, amount = '', unit = '']) => {
        const number = Number(amount);
        // the thickness of a line, and what is centred on its line of text
        if (unit === 'px' && number <= 2) return false;
        if (unit === 'em') return !drawn && !(kind === 'margin' && side.startsWith('-block'));
        if (!drawn) return true;
        return unit === 'px' ? number % 2 !== 0 : unit === 'rem' && (number * 8) % 1 !== 0;
      });
    })
    .map(([rule]) => rule.slice(0, -1));
}

describe.each(files)('%s', (file) => {
  it('is part of styles.css', () => {
    expect(read('./styles.css')).toContain(`@import './${file}';`);
  });

  it('stands in a layer of its own house', () => {
    expect(read(file)).toMatch(/@layer mdma\.(reset|tokens|base|components|print) \{/);
  });

  it('names no colour but those of the tokens, and no physical side', () => {
    if (file === 'tokens/tokens.css') return expect(read(file)).toContain('#16242c');
    const screen = read(file).replaceAll(/@media (print|\(forced-colors: active\)) \{[\s\S]*?\n {2}\}/g, '');
    expect(screen).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    expect(screen).not.toMatch(/(margin|padding|border)-(left|right|top|bottom)\b|\n\s*(left|right|top|bottom):/);
  });

  it('takes sizes and weights of type from the scale alone', () => {
    const screen = read(file).replaceAll(/@media print \{[\s\S]*?\n {2}\}/g, '');
    const own = [...screen.matchAll(/font-(?:size|weight): ([^;]+);/g)]
      .map(([, value = '']) => value)
      .filter((value) => !/^(inherit|var\(--mdma-(font-(size|weight)|density-text)[\w-]*\))$/.test(value));
    expect(own).toEqual([]);
  });

  it('takes every distance from the spaces of the scale, and draws on steps of 2 px', () => {
    const screen = read(file)
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/@media print \{[\s\S]*?\n {2}\}/g, '');
    expect(offScale(screen)).toEqual([]);
  });
});

describe('distances', () => {
  it.each([
    'padding: 0 var(--mdma-space-8);',
    'margin-inline: auto calc(-1 * (var(--mdma-space-12) + var(--mdma-space-2)));',
    'gap: var(--mdma-density-gap);',
    'margin-inline-start: -1px;',
    'block-size: calc(10.125rem + var(--step));',
    'inset-block-start: calc(50% - 0.35em);',
  ])('%s stands on the scale', (rule) => expect(offScale(rule)).toEqual([]));

  it.each(['padding: 5px;', 'margin: 0 0.75rem;', 'gap: 3px;', 'block-size: 9px;', 'inset-inline: 0.3rem;'])(
    '%s does not',
    (rule) => expect(offScale(rule)).toEqual([rule.slice(0, -1)]),
  );
});

it('the layers stand in the order in which they win', () => {
  expect(read('./styles.css').split('\n')[0]).toBe(
    '@layer mdma.reset, mdma.tokens, mdma.base, mdma.components, mdma.print;',
  );
});
