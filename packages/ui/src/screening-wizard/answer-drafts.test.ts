import { describe, expect, it } from 'vitest';
import { type Drafts, givenAnswers, openDraft, shownAnswer } from './answer-drafts.ts';

describe('what was entered and is not recorded yet', () => {
  const drafts: Drafts = {
    age: { value: '41', over: undefined, given: true },
    weight: { value: '7', over: '70', given: false },
  };

  it('an answer that could not be saved stays on screen and is judged', () => {
    expect(shownAnswer(drafts, {}, 'age')).toBe('41');
    expect(givenAnswers(drafts, {})).toEqual({ age: '41' });
  });

  it('what is still being typed is shown and is no answer', () => {
    expect(shownAnswer(drafts, { weight: '70' }, 'weight')).toBe('7');
    expect(givenAnswers(drafts, { weight: '70' })).toEqual({ age: '41', weight: '70' });
  });

  it('once the record has it, the record speaks', () => {
    expect(openDraft(drafts, { age: '41' }, 'age')).toBeUndefined();
  });

  it('an answer recorded elsewhere meanwhile is shown rather than the draft', () => {
    expect(shownAnswer(drafts, { age: '42' }, 'age')).toBe('42');
  });
});
