const longest = 40;

/** Says in an issue what was seen, whatever it was, without ever failing or growing long. */
export function describeSeen(seen: unknown): string {
  if (seen === undefined) return 'nothing';
  if (typeof seen === 'string') return `"${shortened(seen)}"`;
  if (typeof seen === 'number' || typeof seen === 'boolean' || seen === null) return String(seen);
  if (Array.isArray(seen)) return 'a list';
  return typeof seen === 'object' ? 'an object' : `a ${typeof seen}`;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
