import { describe, expect, it } from 'vitest';
import { enCa } from './en-ca/index.ts';
import { placeholdersOf } from './placeholders.fixtures.ts';
import { longMessages, mirroredMessages } from './pseudo-messages.ts';
import { createTranslator } from './translator.ts';

const keys = Object.keys(enCa) as (keyof typeof enCa)[];
const long = longMessages(enCa);
const mirrored = mirroredMessages(enCa);

describe('the long pseudo-locale', () => {
  it('keeps every key and every placeholder', () => {
    expect(Object.keys(long)).toEqual(keys);
    for (const key of keys) expect(placeholdersOf(long[key]), key).toEqual(placeholdersOf(enCa[key]));
  });

  it('is at least a quarter longer where there are words', () => {
    const words = keys.filter((key) => enCa[key].replaceAll(/[^a-z]/gi, '').length >= 12);
    const length = (messages: Readonly<Record<string, string>>) =>
      words.reduce((sum, key) => sum + (messages[key] ?? '').length, 0);
    expect(length(long) / length(enCa)).toBeGreaterThan(1.25);
  });

  it('still counts', () => {
    const { t } = createTranslator('en-XA', long);
    expect(t('log.count', { count: 1 })).toBe('1 éñtrý lóñg, áppéñd óñlý lóñg');
    expect(t('log.count', { count: 23 })).toContain('23 éñtríés');
  });
});

describe('the mirrored pseudo-locale', () => {
  it('keeps every key and every placeholder', () => {
    expect(Object.keys(mirrored)).toEqual(keys);
    for (const key of keys) expect(placeholdersOf(mirrored[key]), key).toEqual(placeholdersOf(enCa[key]));
  });

  it('turns words and leaves what fills a placeholder alone', () => {
    const { t } = createTranslator('ar-XB', mirrored);
    expect(t('entry.due', { time: '10:50' })).toBe('\u200f\u202edue\u202c\u200f 10:50');
  });

  it('opens as many overrides as it closes', () => {
    for (const key of keys)
      expect(mirrored[key].split('\u202e').length, key).toBe(mirrored[key].split('\u202c').length);
  });
});
