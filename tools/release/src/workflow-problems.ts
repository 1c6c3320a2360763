/** What a workflow must not do, beyond what actionlint finds. */
export function workflowProblems(source: string): readonly string[] {
  const problems: string[] = [];
  const lines = source.split('\n');
  if (!/^permissions: \{\}$/m.test(source))
    problems.push('does not begin with `permissions: {}`, so that each job asks for what it needs');
  lines.forEach((line, at) => {
    const where = `line ${at + 1}`;
    const used = /^\s*(?:-\s+)?uses:\s*(\S+)(.*)$/.exec(line);
    if (used && !/@[0-9a-f]{40}$/.test(used[1] ?? '')) problems.push(`${where}: ${used[1]} is not pinned by a commit`);
    else if (used && !/#\s*v\d/.test(used[2] ?? ''))
      problems.push(`${where}: ${used[1]} does not say which version its commit is`);
    if (/^\s*pull_request_target:?/.test(line))
      problems.push(`${where}: pull_request_target runs a stranger's code with our rights`);
    if (/:\s*write-all\b/.test(line)) problems.push(`${where}: write-all is more than any job needs`);
    if (/\bcache:\s*\S/.test(line) && !/package-manager-cache: false/.test(line))
      problems.push(`${where}: a cache lets one run change another`);
    if (/secrets\.(?!GITHUB_TOKEN\b)/.test(line)) problems.push(`${where}: uses a stored secret`);
  });
  for (const [index, line] of lines.entries()) {
    if (!/uses:\s*actions\/checkout@/.test(line)) continue;
    const block = lines.slice(index, index + 8).join('\n');
    if (!/persist-credentials: false/.test(block))
      problems.push(`line ${index + 1}: checkout leaves its token behind; say persist-credentials: false`);
  }
  const publishing = jobsOf(source).filter(({ text }) => /id-token:\s*write/.test(text));
  for (const { name, text } of publishing) {
    if (/actions\/checkout@|npm (?:ci|install|test)\b|pnpm/.test(text))
      problems.push(`job ${name} may publish, so it must not run the repository's code`);
    if (!/environment:/.test(text)) problems.push(`job ${name} may publish, so it needs an environment with reviewers`);
  }
  return problems;
}

function jobsOf(source: string): readonly { readonly name: string; readonly text: string }[] {
  const jobs = /^jobs:\n([\s\S]*)$/m.exec(source)?.[1] ?? '';
  return [...jobs.matchAll(/^ {2}([\w-]+):\n((?: {3,}.*\n?|\n)*)/gm)].map(([, name = '', text = '']) => ({
    name,
    text,
  }));
}
