/**
 * The value as JSON sees it: a member that is `undefined` is absent.
 * Everything else stays as it is, so that what JSON cannot say is still refused later instead of being changed.
 */
export function jsonOf(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 64) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => jsonOf(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): [string, unknown] => [key, jsonOf(member, depth + 1)]);
  return Object.fromEntries(members);
}
