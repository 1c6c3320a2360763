import type { Rule } from './rule.ts';

/** A value that is given as a number and as its text, which keeps the precision of the source, is the same in both. */
export const textAsValue: Rule = ({ path, value: { value, text } }) =>
  typeof value === 'number' && typeof text === 'string' && (text.trim() === '' || Number(text) !== value)
    ? [`${path} is ${value}, and its text says '${text}'`]
    : [];
