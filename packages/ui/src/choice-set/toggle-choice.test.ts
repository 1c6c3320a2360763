import { describe, expect, it } from 'vitest';
import { toggleChoice } from './choice-set.tsx';

describe('ticking a choice', () => {
  it.each([
    ['a second choice joins the first', ['sertraline'], 'lithium', ['sertraline', 'lithium']],
    ['a chosen one is unticked', ['sertraline', 'lithium'], 'sertraline', ['lithium']],
    ['none of these stands alone', ['sertraline', 'lithium'], 'none', ['none']],
    ['not known yet stands alone', ['sertraline'], 'unknown', ['unknown']],
    ['a choice ends none of these', ['none'], 'lithium', ['lithium']],
    ['a choice ends not known yet', ['unknown'], 'lithium', ['lithium']],
    ['unticking the last leaves no answer, which is not none', ['none'], 'none', []],
  ])('%s', (_, chosen, value, expected) => {
    expect(toggleChoice(chosen, value)).toEqual(expected);
  });
});
