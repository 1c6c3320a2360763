/** One thing that was looked at: in which package, under which heading of the table, and what was wrong. */
export interface Finding {
  readonly package: string;
  readonly check: string;
  readonly problems: readonly string[];
}

/** A row for each package, a column for each check, in the order in which they first came. */
export function table(findings: readonly Finding[]): string {
  const packages = [...new Set(findings.map((finding) => finding.package))];
  const checks = [...new Set(findings.map((finding) => finding.check))];
  const cell = (one: string, check: string): string => {
    const found = findings.filter((finding) => finding.package === one && finding.check === check);
    if (found.length === 0) return '–';
    return found.every(({ problems }) => problems.length === 0) ? 'ok' : 'FAILED';
  };
  const rows = [['', ...checks], ...packages.map((one) => [one, ...checks.map((check) => cell(one, check))])];
  const widths = checks.map((_, at) => Math.max(...rows.map((row) => row[at + 1]?.length ?? 0)));
  const first = Math.max(...rows.map(([name = '']) => name.length));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    `| ${name.padEnd(first)} | ${cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${'-'.repeat(first)} | ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Every problem in a sentence, with where it was seen. */
export function problemsOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => finding.problems.map((text) => `${finding.package}, ${finding.check}: ${text}`));
}
