import type { Issue } from '@mdma-at/evidence';

/** The part of a schema library's issue that is read here. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
}

/** What can be wrong with an answer in a record. */
export type RecordIssueCode =
  | 'wrong-type'
  | 'too-low'
  | 'too-high'
  | 'not-an-option'
  | 'not-whole'
  | 'not-a-day'
  | 'not-recognised'
  | 'not-accepted';

type Path = readonly (string | number)[];
type Fault = { readonly code: RecordIssueCode; readonly expected: string };

/** Turns a schema's issues into issues that say what was seen and what was expected, one for each answer. */
export function recordIssues(issues: readonly SchemaIssue[]): readonly Issue[] {
  return issues.flatMap((issue) => flatten(issue, [], ''));
}

function flatten(issue: SchemaIssue, above: Path, alternative: string): readonly Issue[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const orElse = issue.path.length === 0 ? alternative : '';
  if (issue.keys) {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'not-recognised' satisfies RecordIssueCode,
      message: `seen an answer named ${show(key)}, expected only answers that the record knows`,
    }));
  }
  const [value, ...others] = issue.errors ?? [];
  if (value) {
    const words = others
      .flat()
      .flatMap((option) => option.values ?? [])
      .map((word) => ` or ${show(word)}`);
    return value.flatMap((inner) => flatten(inner, path, words.join('') + orElse));
  }
  const fault = faultOf(issue);
  return [{ path, code: fault.code, message: `seen ${show(issue.input)}, expected ${fault.expected}${orElse}` }];
}

function faultOf(issue: SchemaIssue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return { code: 'not-whole', expected: 'a whole number' };
      return { code: 'wrong-type', expected: typeWord(String(issue.expected)) };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'too-low', expected: 'a text that is not empty' };
      return { code: 'too-low', expected: `${issue.inclusive ? 'at least' : 'above'} ${String(issue.minimum)}` };
    case 'too_big':
      return { code: 'too-high', expected: `${issue.inclusive ? 'at most' : 'below'} ${String(issue.maximum)}` };
    case 'invalid_value':
      return { code: 'not-an-option', expected: (issue.values ?? []).map(show).join(' or ') };
    case 'invalid_format':
      return { code: 'not-a-day', expected: 'a day of the calendar as YYYY-MM-DD' };
    case undefined:
    default:
      return { code: 'not-accepted', expected: issue.message };
  }
}

function typeWord(type: string): string {
  const words: Readonly<Record<string, string>> = {
    boolean: 'true or false',
    number: 'a number',
    string: 'a text',
    array: 'a list',
    object: 'an object',
  };
  return words[type] ?? type;
}

const longest = 60;

function show(seen: unknown): string {
  if (typeof seen === 'string') return JSON.stringify(seen.length > longest ? `${seen.slice(0, longest)}…` : seen);
  if (Array.isArray(seen)) return 'a list';
  if (seen === null || typeof seen === 'number' || typeof seen === 'boolean') return String(seen);
  return seen === undefined ? 'nothing' : typeof seen === 'object' ? 'an object' : `a ${typeof seen}`;
}
