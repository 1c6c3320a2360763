/** What happened to one package's facts: `path before → after`, a line each. */
export interface FactChanges {
  readonly name: string;
  /** The version that the last release had. */
  readonly version: string;
  readonly lines: readonly string[];
}

/** A pending changeset. */
export interface Changeset {
  readonly file: string;
  readonly bumps: Readonly<Record<string, string>>;
  readonly text: string;
}

/** How a changeset says what kind of change of facts it describes. */
const headings = /^(Clinical: (?:added|changed|removed)|Regulatory: (?:added|changed)|Safety correction|Editorial)\b/m;

const isAddition = (line: string): boolean => / absent → /.test(line) || / no rows → /.test(line);
const isCorrection = ({ text }: Changeset): boolean => /^Safety correction\b/m.test(text);

/** Below 1.0 a minor version may break; from 1.0 on only a major one may. */
function breaks(version: string): readonly string[] {
  return version.startsWith('0.') ? ['minor', 'major'] : ['major'];
}

/** Reads the front matter and the words of a changeset. */
export function parseChangeset(file: string, source: string): Changeset {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(source) ?? [];
  const rows = [...head.matchAll(/^['"]?([^'":]+)['"]?:\s*['"]?(\w+)['"]?\s*$/gm)];
  return { file, bumps: Object.fromEntries(rows.map(([, name = '', bump = '']) => [name, bump])), text: text.trim() };
}

/** What is missing between a change of facts and a release: a changeset that says so in words, with a bump that fits. */
export function changesetProblems(
  changes: readonly FactChanges[],
  changesets: readonly Changeset[],
): readonly string[] {
  return changes.flatMap(({ name, version, lines }) => {
    if (lines.length === 0) return [];
    const altered = lines.filter((line) => !isAddition(line));
    const shown = (altered.length > 0 ? altered : lines).slice(0, 5).map((line) => `\n    ${line}`);
    const said = changesets.filter(({ bumps, text }) => bumps[name] !== undefined && headings.test(text));
    if (said.length === 0) {
      return [
        `${name}: ${lines.length} facts changed and no changeset says so; add one with a line that begins with "Clinical: changed", "Clinical: added", "Regulatory: added", "Safety correction" or "Editorial"${shown.join('')}`,
      ];
    }
    const enough = said.some((one) => isCorrection(one) || breaks(version).includes(one.bumps[name] ?? ''));
    if (altered.length === 0 || enough) return [];
    const wanted = breaks(version)[0];
    return [
      `${name}: ${altered.length} published facts have another value, which is at least ${wanted} (a patch only as "Safety correction"); ${said.map(({ file }) => file).join(', ')} says ${said.map(({ bumps }) => bumps[name]).join(', ')}${shown.join('')}`,
    ];
  });
}
