import { describe, expect, it } from 'vitest';
import { figmaImportFiles } from '../../scripts/figma-import-files.ts';
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

// https://developers.figma.com/docs/plugins/api/VariableScope
const text = ['TEXT_CONTENT'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  COLOR: ['ALL_SCOPES', 'ALL_FILLS', 'FRAME_FILL', 'SHAPE_FILL', 'TEXT_FILL', 'STROKE_COLOR', 'EFFECT_COLOR'],
  FLOAT: [
    ...text,
    'ALL_SCOPES',
    'CORNER_RADIUS',
    'WIDTH_HEIGHT',
    'GAP',
    'OPACITY',
    'STROKE_FLOAT',
    'EFFECT_FLOAT',
    'FONT_WEIGHT',
    'FONT_SIZE',
    'LINE_HEIGHT',
    'LETTER_SPACING',
    'PARAGRAPH_SPACING',
    'PARAGRAPH_INDENT',
  ],
  STRING: [...text, 'ALL_SCOPES', 'FONT_FAMILY', 'FONT_STYLE'],
};

describe.each(Object.entries(files))('what Figma documents of a variable holds in %s', (_, variables) => {
  it('its scopes are those of its type, and the scope of everything stands alone', () => {
    for (const { name, type, scopes } of variables) {
      expect(allowed[type], name).toEqual(expect.arrayContaining([...scopes]));
      if (scopes.includes('ALL_SCOPES')) expect(scopes, name).toEqual(['ALL_SCOPES']);
    }
  });

  it('its value is of its type: a hex, a finite number, a text', () => {
    for (const { name, type, value } of variables) {
      if (type === 'COLOR') expect(value, name).toMatch(/^#[0-9a-f]{6}$/);
      else if (type === 'FLOAT') expect(value, name).toSatisfy(Number.isFinite);
      else expect(value, name).toMatch(/\S/);
    }
  });

  it('its name is alone in its collection, has no mark that Figma keeps for itself, and is no group of others', () => {
    const names = variables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[\w-]+(\/[\w-]+)*$/);
      expect(names.filter((other) => other.startsWith(`${name}/`))).toEqual([]);
    }
  });
});

describe('the files for the import of Figma itself', () => {
  const imports = figmaImportFiles(files);

  it('are one for each mode, named as the mode, in a folder for each collection', () => {
    expect(Object.keys(imports)).toEqual([
      'base/default.json',
      'theme/light.json',
      'theme/dark.json',
      'theme/hc-light.json',
      'theme/hc-dark.json',
      'density/desk.json',
      'density/room.json',
    ]);
  });

  it('hold a colour as parts from 0 to 1 with its hex', () => {
    expect(imports['theme/dark.json']).toHaveProperty('ink.default', {
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0.92549, 0.913725, 0.882353], alpha: 1, hex: '#ece9e1' },
      $extensions: { 'com.figma.scopes': ['TEXT_FILL', 'SHAPE_FILL'] },
    });
  });

  it('hold a size as a number of pixels, because Figma has no unit', () => {
    expect(imports['base/default.json']).toHaveProperty('font.size.value', {
      $type: 'number',
      $value: 25,
      $extensions: { 'com.figma.scopes': ['FONT_SIZE'] },
    });
  });

  it('name no type but the three that Figma takes, and no alias', () => {
    const said = JSON.stringify(imports);
    expect(new Set([...said.matchAll(/"\$type":"(\w+)"/g)].map(([, type]) => type))).toEqual(
      new Set(['color', 'number', 'string']),
    );
    expect(said).not.toMatch(/"\{/);
  });
});
