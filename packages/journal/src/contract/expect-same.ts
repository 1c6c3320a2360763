import { canonical } from '../canonical.ts';

/** Rejects a case when two JSON values differ. */
export function expectSame(what: string, seen: unknown, expected: unknown): void {
  const [one, other] = [textOf(seen), textOf(expected)];
  if (one !== other) throw new Error(`[journal] ${what}: saw ${one}, expected ${other}`);
}

function textOf(value: unknown): string {
  const text = canonical(value);
  return text.ok ? text.value : `no JSON (${text.issues[0]?.message ?? ''})`;
}
