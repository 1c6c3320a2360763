/** One change of code that was tried, and what came of it. */
export interface Mutant {
  readonly mutator: string;
  readonly status: string;
  readonly original: string;
  readonly replacement: string;
  readonly line: number;
}

/** The mutants of one file, and whether the file is still the one they were made of. */
export interface MutatedFile {
  readonly file: string;
  readonly isCurrent: boolean;
  readonly mutants: readonly Mutant[];
}

type Place = { readonly line: number; readonly column: number };
type ReportedMutant = {
  readonly mutatorName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly static?: boolean;
  readonly coveredBy?: readonly string[];
  readonly location: { readonly start: Place; readonly end: Place };
};

/** A report of Stryker, in the schema that mutation testing tools share. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>>;
  readonly testFiles?: Readonly<Record<string, { readonly source?: string }>>;
}

/** The test files of today that the run did not know, or knew otherwise: it says nothing of what they find. */
export function testsSince({ testFiles = {} }: MutationReport, today: ReadonlyMap<string, string>): readonly string[] {
  return [...today].flatMap(([file, source]) => (testFiles[file]?.source === source ? [] : [file])).toSorted();
}

/** What a report says, file by file; `current` gives what a file says today. */
export function mutatedFiles(
  report: MutationReport,
  current: (file: string) => string | undefined,
): readonly MutatedFile[] {
  return Object.entries(report.files)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, { source, mutants }]) => ({
      file,
      isCurrent: current(file) === source,
      mutants: mutants.map(({ mutatorName, replacement = '', location: { start, end }, ...mutant }) => ({
        mutator: mutatorName,
        status: isOnlyStatic(mutant) ? 'Ignored' : mutant.status,
        original: textBetween(source, start, end),
        replacement,
        line: start.line,
      })),
    }));
}

/** What is computed while the file loads and never again: no run of a test activates it. */
function isOnlyStatic({
  static: isStatic = false,
  coveredBy = [],
}: Pick<ReportedMutant, 'static' | 'coveredBy'>): boolean {
  return isStatic && coveredBy.length === 0;
}

function textBetween(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
    )
    .join('\n');
}
