const heading = '### Clinical content';

/** What the changelog says about the facts of one package. */
export function clinicalSection(lines: readonly string[], release: 'first' | 'later'): string {
  if (release === 'first')
    return `${heading}\n\nThe first release: every value with its basis stands in \`facts.json\`.`;
  if (lines.length === 0) return `${heading}\n\nNo value, source or date changed.`;
  return `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** Puts a section at the end of the newest version of a changelog, once. */
export function withClinicalSection(changelog: string, section: string): string {
  const start = changelog.search(/^## /m);
  if (start < 0) throw new Error('[release] the changelog has no version');
  const after = changelog.slice(start + 3).search(/^## /m);
  const end = after < 0 ? changelog.length : start + 3 + after;
  const newest = changelog.slice(start, end);
  if (newest.includes(heading)) return changelog;
  const rest = changelog.slice(end);
  return `${changelog.slice(0, start)}${newest.trimEnd()}\n\n${section}\n${rest === '' ? '' : `\n${rest}`}`;
}
