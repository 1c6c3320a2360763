import { expect, it } from 'vitest';
import { tokenFiles } from '../../scripts/token-files.ts';
import { tokensToFigma } from '../../scripts/tokens-to-figma.ts';

const files = tokensToFigma(tokenFiles);

it('writes one file for each collection and mode', () => {
  expect(Object.keys(files)).toEqual([
    'base.default.json',
    'theme.light.json',
    'theme.dark.json',
    'theme.hc-light.json',
    'theme.hc-dark.json',
    'density.desk.json',
    'density.room.json',
  ]);
});

it('every mode of a collection has the same names, as Figma needs it', () => {
  const names = (file: string) => files[file]?.map(({ name }) => name);
  for (const mode of ['dark', 'hc-light', 'hc-dark'])
    expect(names(`theme.${mode}.json`)).toEqual(names('theme.light.json'));
  expect(names('density.room.json')).toEqual(names('density.desk.json'));
});

it('a colour is a hex with a place where it may be used', () => {
  expect(files['theme.dark.json']).toContainEqual({
    name: 'ink/default',
    collection: 'theme',
    mode: 'dark',
    group: 'ink',
    type: 'COLOR',
    value: '#ece9e1',
    scopes: ['TEXT_FILL', 'SHAPE_FILL'],
  });
});

it('a size is counted in pixels', () => {
  expect(files['base.default.json']).toContainEqual(
    expect.objectContaining({ name: 'font/size/value', type: 'FLOAT', value: 25, scopes: ['FONT_SIZE'] }),
  );
});

it('no value is left to be looked up', () => {
  for (const variables of Object.values(files))
    for (const { value } of variables) expect(String(value)).not.toMatch(/\{|undefined|object/);
});
