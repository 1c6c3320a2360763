import type { Issue } from '@mdma-at/evidence';
import { describeSeen } from './describe-seen.ts';

interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Turns what a schema found into issues that also say what was seen. */
export function shapeIssues(found: readonly ShapeIssue[], input: unknown): Issue[] {
  return found.map(({ code, path, message }) => {
    const seen = valueAt(input, path);
    return {
      path: path.map((step) => (typeof step === 'number' ? step : String(step))),
      code: codeOf(code, path, seen),
      message: code === 'unrecognized_keys' ? message : `${message}; saw ${describeSeen(seen)}`,
    };
  });
}

function codeOf(code: string, path: readonly PropertyKey[], seen: unknown): string {
  if (code === 'unrecognized_keys') return 'key.unknown';
  if (code === 'custom') return 'reading.empty';
  const what = path.at(-1) === 'unit' ? 'unit' : 'value';
  return seen === undefined ? `${what}.missing` : `${what}.invalid`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
