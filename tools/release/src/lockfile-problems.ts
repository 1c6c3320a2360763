/** Packages of the lockfile that are not pinned by their content: no digest, or fetched from a place of their own. */
export function lockfileProblems(lockfile: string): readonly string[] {
  const section = /^packages:\n([\s\S]*?)^(?:snapshots|\S+):/m.exec(lockfile)?.[1] ?? '';
  const blocks = [...section.matchAll(/^ {2}(\S.*):\n((?: {4}.*\n|\n)*)/gm)];
  if (blocks.length === 0) return ['pnpm-lock.yaml names no package'];
  return blocks.flatMap(([, name = '', body = '']) => {
    const resolution = /resolution: \{(.*)\}/.exec(body)?.[1] ?? '';
    const problems: string[] = [];
    if (!/integrity: sha512-/.test(resolution)) problems.push(`${name} has no sha512 in pnpm-lock.yaml`);
    if (/tarball:|repo:|type: git/.test(resolution))
      problems.push(`${name} comes from a place of its own: ${resolution}`);
    return problems;
  });
}
