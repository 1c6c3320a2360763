/** Where each id of the fact sheets went: shipped, waiting with a reason, or lost. */
export interface Placement {
  readonly placed: readonly string[];
  /** Neither in a package nor listed as waiting. */
  readonly lost: readonly string[];
  /** Listed as waiting although a package has it: the exception is no longer needed. */
  readonly needless: readonly string[];
  /** Listed as waiting although no sheet has such an id. */
  readonly unknown: readonly string[];
}

const factId = /(?:(?:protocol|screening-vitals|regulatory)\/[CK]-\d+|\b[PSMVR]-[A-Z0-9]+(?:-[A-Z0-9]+)*\b)/g;
const invariantId = /\bINV-\d{3}\b/g;

/** The sheet ids that a text names; an invariant stands for the sheet's own row that it came from. */
export function idsIn(text: string, invariants: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const ladder = [...text.matchAll(/\bL[0-4]\b/g)].map(([id]) => `screening-vitals/${id}`);
  const fromInvariants = [...text.matchAll(invariantId)].flatMap(([id]) => invariants[id] ?? []);
  return [...[...text.matchAll(factId)].map(([id]) => id), ...ladder, ...fromInvariants.map((id) => `protocol/${id}`)];
}

/** Spells out a cell such as `P-COST-01 … P-COST-07, P-EFF-06`. */
export function expandIds(cell: string, known: readonly string[]): readonly string[] {
  return cell.split(',').flatMap((part) => {
    const [from = '', to] = part.split('…').map((id) => id.trim());
    if (to === undefined) return from === '' ? [] : [from];
    const start = known.indexOf(from);
    const end = known.indexOf(to);
    return start === -1 || end < start ? [`${from} … ${to}`] : known.slice(start, end + 1);
  });
}

/** The ids that a Markdown table lists in its first column. */
export function listedIds(markdown: string, known: readonly string[]): readonly string[] {
  return markdown
    .split('\n')
    .map((line) => (/^\| ([^|]+) \|/.exec(line)?.[1] ?? '').trim())
    .filter((cell) => cell !== 'ids' && !cell.startsWith('-'))
    .flatMap((cell) => expandIds(cell, known));
}

/** Compares the sheets' ids with what packages name and what is listed as waiting. */
export function placeIds(known: readonly string[], named: readonly string[], waiting: readonly string[]): Placement {
  const shipped = new Set(named);
  const listed = new Set(waiting);
  return {
    placed: known.filter((id) => shipped.has(id)),
    lost: known.filter((id) => !shipped.has(id) && !listed.has(id)),
    needless: known.filter((id) => shipped.has(id) && listed.has(id)),
    unknown: waiting.filter((id) => !known.includes(id)),
  };
}
