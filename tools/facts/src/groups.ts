/** A group of values with its basis, and where it stands. */
export interface Group {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object and every object in a list below a value, with its path; rows with an id are named by it. */
export function groupsIn(value: unknown, path: string): readonly Group[] {
  if (Array.isArray(value)) {
    return value.flatMap((row: unknown, index) => {
      const name = isRecord(row) && typeof row['id'] === 'string' ? row['id'] : String(index);
      return groupsIn(row, `${path}.${name}`);
    });
  }
  if (!isRecord(value)) return [];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, below]) => groupsIn(below, `${path}.${key}`))];
}
