import type { Issue, Result } from '@mdma-at/evidence';
import type { ItemScale } from './scale.ts';

/** The answers to a questionnaire, or every item that is missing or not an option. A missing item is never a zero. */
export function readItems(input: unknown, scale: ItemScale): Result<readonly number[]> {
  const options = scale.groups.flatMap((group) => Array.from({ length: group.items }, () => group.options));
  if (!Array.isArray(input)) {
    return refuse([{ path: [], code: 'wrong-type', message: `seen ${show(input)}, expected a list of items` }]);
  }
  const items: readonly unknown[] = input;
  const issues = options.flatMap((allowed, index) => itemIssue(items[index], allowed, index));
  if (items.length > options.length) {
    const message = `seen ${items.length} items, expected ${options.length}`;
    issues.push({ path: [], code: 'too-many-items', message });
  }
  return issues.length > 0 ? refuse(issues) : { ok: true, value: items.map(Number) };
}

function itemIssue(seen: unknown, allowed: readonly number[], index: number): readonly Issue[] {
  if (typeof seen === 'number' && allowed.includes(seen)) return [];
  const missing = seen === undefined || seen === null || seen === 'unknown';
  const expected = `expected one of ${allowed.join(', ')}`;
  const code = missing ? 'not-answered' : 'not-an-option';
  return [{ path: [index], code, message: `item ${index + 1}: seen ${show(seen)}, ${expected}` }];
}

function refuse(issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}

function show(seen: unknown): string {
  if (typeof seen === 'string') return JSON.stringify(seen.slice(0, 40));
  if (typeof seen === 'number' || typeof seen === 'boolean') return String(seen);
  return seen === undefined || seen === null ? 'nothing' : Array.isArray(seen) ? 'a list' : `a ${typeof seen}`;
}
