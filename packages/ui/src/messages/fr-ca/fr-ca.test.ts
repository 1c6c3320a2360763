import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../format/formatter.ts';
import { enCa } from '../en-ca/index.ts';
import { fillMessage } from '../fill-message.ts';
import { placeholdersOf } from '../placeholders.fixtures.ts';
import { createTranslator } from '../translator.ts';
import { frCa } from './index.ts';

const keys = Object.keys(enCa) as (keyof typeof enCa)[];
const messages = Object.entries(frCa);
const french = createTranslator('fr-CA', frCa);
const format = createFormatter(french, 'America/Toronto');

describe('the French catalogue', () => {
  it('has the keys of the English one, none more and none less', () => {
    expect(Object.keys(frCa).toSorted()).toEqual([...keys].toSorted());
  });

  it('keeps every placeholder', () => {
    for (const key of keys) expect(placeholdersOf(frCa[key]), key).toEqual(placeholdersOf(enCa[key]));
  });

  it('leaves no brace when every placeholder is filled, for one, for two and for none', () => {
    for (const [key, text] of messages)
      for (const amount of [0, 1, 2]) {
        const values = Object.fromEntries(placeholdersOf(text).map((name) => [name, amount]));
        expect(fillMessage(text, values, 'fr-CA'), key).not.toMatch(/[{}]/);
      }
  });

  it('says nothing in English but names, units and codes', () => {
    const english = /\b(the|is|are|not|and|of the|with|dose of|reading|given|recorded|missing)\b/i;
    expect(messages.filter(([, text]) => english.test(text.replaceAll(/\{\w+[,}]/g, '')))).toEqual([]);
  });

  it('has a no-break space before a colon, none before the other marks, and curved apostrophes', () => {
    expect(messages.filter(([, text]) => / :| [;!?]|[a-z]'[a-z]/i.test(text))).toEqual([]);
    expect(messages.filter(([, text]) => /[^\s\u00a0\d]:(?!\d)/.test(text))).toEqual([]);
  });

  it('says above and below in words', () => {
    expect(messages.filter(([, text]) => /[<>≥≤]/.test(text))).toEqual([]);
  });

  it('addresses a person formally and never calls one a patient', () => {
    expect(messages.filter(([, text]) => /(?<!\p{L})(tu|toi|ton|ta|tes|patiente?s?)(?!\p{L})/iu.test(text))).toEqual(
      [],
    );
  });

  it('names the months as the locale does', () => {
    const short = new Intl.DateTimeFormat('fr-CA', { month: 'short', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1)
      expect(french.words('month', String(month))).toBe(short.format(Date.UTC(2026, month - 1, 15)).replace('.', ''));
  });
});

describe('numbers in French', () => {
  it('have a decimal comma and a no-break space before the unit', () => {
    expect(format.quantity({ value: '37.4', unit: 'Cel' })).toBe('37,4\u00a0°C');
    expect(format.quantity({ value: '97', unit: '%' })).toBe('97\u00a0%');
    expect(format.quantity({ value: '106', unit: '/min' })).toBe('106\u00a0par\u00a0min');
    expect(format.quantity({ value: '1250', unit: 'mg' })).toBe('1\u00a0250\u00a0mg');
  });

  it('tell a dose with its salt form and without a trailing zero', () => {
    expect(format.dose({ amountMg: 62.5, saltForm: 'HCl' })).toBe('62,5\u00a0mg\u00a0HCl');
  });

  it('tell a duration with a space before each unit', () => {
    expect(format.duration(107 * 60_000)).toBe('1\u00a0h\u00a047\u00a0min');
  });

  it('tell a day with its month as a word', () => {
    expect(format.day('2026-08-14')).toBe('14-août-2026');
  });

  it('one and none take the singular, two the plural', () => {
    expect(french.t('log.count', { count: 0 })).toBe('0 entrée, ajout seulement');
    expect(french.t('log.count', { count: 1 })).toBe('1 entrée, ajout seulement');
    expect(french.t('log.count', { count: 2 })).toBe('2 entrées, ajout seulement');
  });
});
