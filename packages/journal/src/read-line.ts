import { canonical } from './canonical.ts';
import { limits } from './limits.ts';
import type { Issue, Result } from './result.ts';

/**
 * One stored line as a value. It must be its value's canonical text to the last byte: a key that is there twice, a
 * space, another order would be a second text for the same value.
 */
export function readLine(line: string): Result<unknown> {
  if (line.length > limits.line + hashMember) {
    return refused('line.too-long', `saw ${line.length} characters, expected at most ${limits.line + hashMember}`);
  }
  if (deeperThan(line, limits.depth)) {
    return refused('line.too-deep', `saw more than ${limits.depth} levels of arrays and objects`);
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('line.not-json', 'saw a line that is not JSON');
  }
  const text = canonical(value);
  if (!text.ok) return text;
  if (text.value === line) return { ok: true, value };
  const at = firstDifference(line, text.value);
  return refused(
    'line.not-canonical',
    `saw another text than the canonical one from character ${at + 1} on: a key twice, a space or another order`,
  );
}

/** `"hash":"…",` comes on top of what is hashed. */
const hashMember = 74;

function refused(code: string, message: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code, message }] };
}

/** Where two texts that are not the same begin to differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

/** Counts brackets outside strings, so that nothing deep reaches a parser. */
function deeperThan(line: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > most) return true;
    } else if (char === ']' || char === '}') depth -= 1;
  }
  return false;
}
