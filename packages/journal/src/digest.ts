import { sha256Hex } from '#sha256';
import { canonical } from './canonical.ts';
import { jsonOf } from './json-of.ts';

/**
 * The fingerprint of a state: SHA-256 over its canonical JSON, in lower-case hex; the same wherever it is computed.
 *
 * Members that are `undefined` count as absent. Throws when the value is not plain JSON: a state always is.
 */
export function digest(value: unknown): string {
  const text = canonical(jsonOf(value));
  if (!text.ok) {
    const [first] = text.issues;
    throw new TypeError(
      `[journal] digest() takes plain JSON. At ${JSON.stringify(first?.path ?? [])}: ${first?.message ?? 'not JSON'}`,
    );
  }
  return sha256Hex(text.value);
}
