/**
 * Every number in a piece of content by its path. What rests a value on its source holds none of its own; members of a
 * list that have a name go by it, so that a path stays when another member comes before it.
 */
export function numbersIn(content: unknown, path: readonly string[] = []): ReadonlyMap<string, number> {
  if (typeof content === 'number') return new Map([[path.join('.'), content]]);
  if (typeof content !== 'object' || content === null) return new Map();
  const found = new Map<string, number>();
  for (const [key, member] of Object.entries(content)) {
    if (key === 'basis' || key === 'statedBasis') continue;
    const step = Array.isArray(content) ? (nameOf(member) ?? key) : key;
    for (const [at, value] of numbersIn(member, [...path, step])) {
      if (found.has(at)) throw new Error(`[mutation] two numbers are called ${at}`);
      found.set(at, value);
    }
  }
  return found;
}

function nameOf(member: unknown): string | undefined {
  if (typeof member !== 'object' || member === null) return undefined;
  const { code, phase, item, symptoms } = member as Readonly<Record<string, unknown>>;
  const first: unknown = Array.isArray(symptoms) ? symptoms[0] : undefined;
  return [code, phase, item, first].find((name) => typeof name === 'string');
}
