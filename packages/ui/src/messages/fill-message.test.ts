import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMessage } from './fill-message.ts';

describe('filling a message', () => {
  const open = '{count, plural, =0 {No condition is open} one {# condition is open} other {# conditions are open}}.';

  it.each([
    ['a name is replaced by its value', 'due {time}', { time: '10:50' }, 'due 10:50'],
    ['one condition is singular', open, { count: 1 }, '1 condition is open.'],
    ['two conditions are plural', open, { count: 2 }, '2 conditions are open.'],
    ['none has a branch of its own', open, { count: 0 }, 'No condition is open.'],
    ['a select takes its branch', '{arm, select, left {left arm} other {arm not stated}}', { arm: 'left' }, 'left arm'],
    [
      'an unknown choice takes the other branch',
      '{arm, select, left {left arm} other {arm not stated}}',
      { arm: 'x' },
      'arm not stated',
    ],
    ['a branch may hold a name', '{n, plural, one {# of {all}} other {# of {all}}}', { n: 1, all: 9 }, '1 of 9'],
    ['a missing value stays visible', 'due {time}', {}, 'due {time}'],
    ['a brace that never closes is text', 'from {time', { time: '10:50' }, 'from {time'],
  ])('%s', (_, text, values, expected) => {
    expect(fillMessage(text, values, 'en-CA')).toBe(expected);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, values) => {
        expect(typeof fillMessage(text, values, 'en-CA')).toBe('string');
      }),
    );
  });
});
