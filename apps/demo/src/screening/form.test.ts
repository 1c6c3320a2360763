import { describe, expect, it } from 'vitest';
import { formAnswers, formOf, questionPath, writtenDown } from './form.ts';
import { topicsOn } from './questions.ts';

const topics = topicsOn('2026-08-14');

describe('the form of the screening', () => {
  it('asks every question of every topic once', () => {
    const paths = formOf(topics).topics.flatMap(({ questions }) => questions.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('cardiovascular.arrhythmia');
  });

  it('what is written down comes back as it was chosen', () => {
    const given = {
      'demographics.ageYears': '34',
      'consent.hasCapacity': 'no',
      'reproductive.contraceptiveMethods': 'oral-barrier',
      'cardiovascular.arrhythmia': 'unknown',
    };
    const recorded = Object.fromEntries(
      Object.entries(given).map(([path, answer]) => [path, writtenDown(topics, path, answer) ?? null]),
    );
    expect(recorded['demographics.ageYears']).toBe(34);
    expect(recorded['consent.hasCapacity']).toBe(false);
    expect(formAnswers(topics, recorded)).toEqual(given);
  });

  it('a text that is no number is written down as it is, and unknown is never a no', () => {
    expect(writtenDown(topics, 'demographics.ageYears', 'thirty')).toBe('thirty');
    expect(writtenDown(topics, 'consent.hasCapacity', 'unknown')).toBe('unknown');
  });

  it('an answer that no question offers is not written down', () => {
    expect(writtenDown(topics, 'consent.hasCapacity', 'perhaps')).toBeUndefined();
    expect(writtenDown(topics, 'nowhere', 'yes')).toBeUndefined();
  });

  it('an issue inside an answer belongs to its question', () => {
    expect(questionPath(topics, 'reproductive.pregnancyTests.0.on')).toBe('reproductive.pregnancyTests');
  });
});
