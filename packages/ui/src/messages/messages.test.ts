import { describe, expect, it } from 'vitest';
import { enCa, type Messages } from './en-ca/index.ts';
import { frCa } from './fr-ca/index.ts';
import { translatorOf } from './translator-of.ts';
import { createTranslator } from './translator.ts';

const messages = Object.entries(enCa);

describe('the catalogue', () => {
  it('has no blank message', () => {
    expect(messages.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('says above and below in words', () => {
    expect(messages.filter(([, text]) => /[<>≥≤]/.test(text))).toEqual([]);
  });

  it('never calls a person a patient or a substance by its street name, never praises, never plays down', () => {
    const words = /\b(patient|ecstasy|molly|simply|oops|journey|trip|great|AI)\b/i;
    expect(messages.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('closes every brace it opens', () => {
    const uneven = messages.filter(([, text]) => text.split('{').length !== text.split('}').length);
    expect(uneven).toEqual([]);
  });

  it('has the six words for how well a value is known', () => {
    const { words } = createTranslator('en-CA');
    const marks = ['primary', 'secondary', 'derived', 'seed', 'unverified', 'policy'].map((mark) =>
      words('verification', mark),
    );
    expect(marks).toEqual(['Primary', 'Secondary', 'Derived', 'Seed claim', 'Unverified', 'Site policy']);
  });

  it('shows a code that has no words as it is', () => {
    expect(createTranslator('en-CA').words('finding', 'sodium.below-limit')).toBe('sodium.below-limit');
  });

  it('does not take words from an object\u2019s own machinery', () => {
    expect(createTranslator('en-CA').words('constructor', 'name')).toBe('name');
  });

  it('is overlaid by one\u2019s own words', () => {
    const { t } = createTranslator('en-CA', { 'why.change': 'correct this answer' });
    expect(t('why.change')).toBe('correct this answer');
  });
});

describe('a catalogue alone', () => {
  it('speaks its own language', () => {
    const { t, words } = translatorOf('fr-CA', frCa);
    expect(t('unit.notRecorded')).toBe('Non consigné');
    expect(words('verification', 'policy')).toBe(frCa['verification.policy']);
  });

  it('has no English beneath it: a message that is not there shows its key', () => {
    const { t, knows } = translatorOf('fr-CA', {} as Messages);
    expect(t('unit.notRecorded')).toBe('unit.notRecorded');
    expect(knows('verification', 'policy')).toBe(false);
  });
});
