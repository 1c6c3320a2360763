import { isRecord } from '../groups.ts';
import type { Rule } from './rule.ts';

const marks = ['primary', 'secondary', 'derived', 'seed', 'unverified', 'policy'];
const needsSource = ['primary', 'secondary', 'seed'];

/** A basis has a known mark; what somebody states is cited, and what was derived or decided says how. */
export const basisComplete: Rule = ({ path, value }) => {
  const basis = value['basis'];
  if (!isRecord(basis)) return [];
  const mark = String(basis['verification']);
  const cites = Array.isArray(basis['cites']) ? basis['cites'].length : 0;
  const facts = Array.isArray(basis['facts']) ? basis['facts'].length : 0;
  const because = typeof basis['because'] === 'string' && basis['because'].trim() !== '';
  const problems: string[] = [];
  if (!marks.includes(mark)) problems.push(`${path} is marked ${mark}; expected one of ${marks.join(', ')}`);
  if (needsSource.includes(mark) && cites === 0) problems.push(`${path} is marked ${mark} but cites nothing`);
  if (facts === 0 && !because) problems.push(`${path} names no fact and says no reason`);
  if ((mark === 'derived' || mark === 'policy') && cites === 0 && !because) {
    problems.push(`${path} is marked ${mark} but says neither source nor reason`);
  }
  return problems;
};
