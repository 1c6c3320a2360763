import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const files = globSync('**/*.css', { cwd: new URL('.', import.meta.url).pathname }).filter(
  (file) => file !== 'styles.css' && !file.startsWith('fonts'),
);

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
});

it('the layers stand in the order in which they win', () => {
  expect(read('./styles.css').split('\n')[0]).toBe(
    '@layer mdma.reset, mdma.tokens, mdma.base, mdma.components, mdma.print;',
  );
});
