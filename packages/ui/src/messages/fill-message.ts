import type { MessageValue } from './message-params.ts';

type Values = Readonly<Record<string, MessageValue>>;

/** The index of the brace that closes the one at `open`, or -1. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** The branches of a plural or select: `one {# answer} other {# answers}`. */
function branchesOf(text: string): ReadonlyMap<string, string> {
  const branches = new Map<string, string>();
  let rest = text;
  for (;;) {
    const open = rest.indexOf('{');
    const close = open < 0 ? -1 : closingBrace(rest, open);
    if (close < 0) return branches;
    branches.set(rest.slice(0, open).trim(), rest.slice(open + 1, close));
    rest = rest.slice(close + 1);
  }
}

// making one costs a hundred times what using it does
const plurals = new Map<string, Intl.PluralRules>();

function pluralsOf(locale: string): Intl.PluralRules {
  const known = plurals.get(locale);
  if (known) return known;
  const rules = new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules;
}

function argument(inner: string, values: Values, locale: string): string | undefined {
  const [name = '', kind = '', ...tail] = inner.split(',').map((part) => part.trim());
  const value = values[name];
  if (value === undefined) return undefined;
  if (kind === '') return String(value);
  const branches = branchesOf(inner.slice(inner.indexOf(tail[0] ?? '', inner.indexOf(kind) + kind.length)));
  if (kind === 'plural') {
    const amount = Number(value);
    const branch =
      branches.get(`=${amount}`) ?? branches.get(pluralsOf(locale).select(amount)) ?? branches.get('other');
    return branch === undefined ? String(value) : fillMessage(branch.replaceAll('#', String(value)), values, locale);
  }
  const branch = branches.get(String(value)) ?? branches.get('other');
  return branch === undefined ? String(value) : fillMessage(branch, values, locale);
}

/**
 * Fills the placeholders of an ICU message: `{name}`, `{n, plural, one {…} other {…}}` and `{x, select, a {…} other {…}}`.
 * A placeholder without a value stays as it is written, so that nothing vanishes from a screen.
 */
export function fillMessage(text: string, values: Values, locale: string): string {
  let filled = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    const close = open < 0 ? -1 : closingBrace(text, open);
    if (close < 0) return filled + text.slice(at);
    filled +=
      text.slice(at, open) + (argument(text.slice(open + 1, close), values, locale) ?? text.slice(open, close + 1));
    at = close + 1;
  }
}
