import { changesetProblems } from './changeset-problems.ts';
import { factChanges, comparedWith, newChangesets } from './fact-changes.ts';
import { repository } from './workspace.ts';

const base = comparedWith(repository);
const changes = factChanges(repository, base);
const changesets = newChangesets(repository, base);
const problems = changesetProblems(changes, changesets);
for (const problem of problems) console.error(problem);
const count = changes.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(
  `changesets: ${count} facts changed since ${base}, ${changesets.length} new changesets, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
