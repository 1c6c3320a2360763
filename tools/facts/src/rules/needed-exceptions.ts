/** A problem that a rule found, and where. */
export interface Problem {
  readonly rule: string;
  readonly text: string;
}

/** Problems of one rule that are accepted: those whose text begins so, and why. */
export interface Exception {
  readonly rule: string;
  readonly at: string;
  readonly because: string;
}

const covers = ({ rule, at }: Exception, problem: Problem): boolean =>
  rule === problem.rule && problem.text.startsWith(at);

/** The problems that no exception covers, and the exceptions that cover none: those are no longer needed. */
export function withExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
): { readonly problems: readonly Problem[]; readonly needless: readonly string[] } {
  return {
    problems: problems.filter((problem) => !exceptions.some((exception) => covers(exception, problem))),
    needless: exceptions
      .filter((exception) => !problems.some((problem) => covers(exception, problem)))
      .map(({ rule, at }) => `the exception to ${rule} at ${at} is no longer needed: take it out`),
  };
}
