import { describe, expect, it } from 'vitest';
import type { ScreeningDefinition } from './screening-types.ts';
import { openAnswers, resumeAt, topicOfPath, topicProgress } from './topic-progress.ts';

const definition: ScreeningDefinition = {
  topics: [
    { id: 'person', title: 'Person', questions: [{ path: 'age', label: 'Age', kind: 'number', unit: 'years' }] },
    {
      id: 'heart',
      title: 'Heart',
      questions: [
        { path: 'heart.rhythm', label: 'Rhythm', kind: 'one', options: [] },
        { path: 'heart.ecgs', label: 'ECGs', kind: 'many', options: [] },
      ],
    },
  ],
};

describe('progress through the topics', () => {
  it('not known yet is an answer', () => {
    expect(topicProgress(definition, { age: 'unknown' }).map(({ answered, of }) => `${answered}/${of}`)).toEqual([
      '1/1',
      '0/2',
    ]);
  });

  it('a screening goes on at the first open question', () => {
    expect(resumeAt(definition, { age: '41', 'heart.rhythm': 'none' })).toBe('heart');
    expect(resumeAt(definition, {})).toBe('person');
    expect(resumeAt({ topics: [] }, {})).toBeUndefined();
  });

  it('a refused answer is open, with its reason', () => {
    const issues = [{ path: 'age', message: 'seen "old", expected a number' }];
    expect(openAnswers(definition.topics[0]!, { age: 'old' }, issues)).toEqual([
      { topicId: 'person', path: 'age', label: 'Age', message: 'seen "old", expected a number' },
    ]);
  });

  it('a path inside a list leads to the question of the list, and a similar name does not', () => {
    expect(topicOfPath(definition, 'heart.ecgs.0.qtMs')?.path).toBe('heart.ecgs');
    expect(topicOfPath(definition, 'ageYears')).toBeUndefined();
  });
});
