import type { Explained } from './explained.ts';
import type { Mutant, MutatedFile } from './mutants.ts';

const found = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError']);
const missed = new Set(['Survived', 'NoCoverage']);

/** A mutant that no test notices and that nobody has explained. */
export interface Unexplained extends Mutant {
  readonly file: string;
}

/** The figures of some files as Markdown, and what nobody has explained. */
export function mutationSection(
  files: readonly MutatedFile[],
  explained: readonly Explained[],
): { readonly text: string; readonly unexplained: readonly Unexplained[] } {
  const unexplained: Unexplained[] = [];
  const because = new Map<string, number>();
  const rows: string[][] = [];
  const sum = { tried: 0, found: 0, equal: 0, open: 0 };
  for (const { file, isCurrent, mutants } of files) {
    const tried = mutants.filter(({ status }) => found.has(status) || missed.has(status));
    if (tried.length === 0) continue;
    const name = file.replace('/src/', ' ').replace(/\.ts$/, '');
    if (!isCurrent) {
      rows.push([name, 'changed since it was run', '', '', '', '']);
      continue;
    }
    const survivors = tried.filter(({ status }) => missed.has(status));
    let equal = 0;
    for (const mutant of survivors) {
      const reason = explained.find((one) => explains(one, file, mutant));
      if (reason) {
        equal += 1;
        because.set(reason.because, (because.get(reason.because) ?? 0) + 1);
      } else unexplained.push({ file, ...mutant });
    }
    const killed = tried.length - survivors.length;
    const open = survivors.length - equal;
    rows.push([name, ...[tried.length, killed, equal, open].map(String), share(killed + equal, tried.length)]);
    sum.tried += tried.length;
    sum.found += killed;
    sum.equal += equal;
    sum.open += open;
  }
  const total = [sum.tried, sum.found, sum.equal, sum.open].map(String);
  const table = [
    ['file', 'mutants', 'found', 'explained', 'open', 'found or explained'],
    ['---', '---:', '---:', '---:', '---:', '---:'],
    ...rows,
    ['**all**', ...total, share(sum.found + sum.equal, sum.tried)],
  ];
  const text = [
    `Found: ${sum.found} of ${sum.tried}, ${share(sum.found, sum.tried)}; with those that are explained ${share(sum.found + sum.equal, sum.tried)}.`,
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Why the explained ones survive:',
    '',
    ...[...because].map(([reason, count]) => `- ${count}: ${reason}`),
  ].join('\n');
  return { text, unexplained };
}

function explains({ mutants }: Explained, file: string, mutant: Mutant): boolean {
  return mutants.some(
    ([where, original, replacement]) =>
      where === file && mutant.original === original && (replacement === '*' || mutant.replacement === replacement),
  );
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
