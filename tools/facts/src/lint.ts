import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles, repository } from './data-files.ts';
import { numberNeedsBasis } from './rules/number-needs-basis.ts';

let problems = 0;
const files = dataFiles();
for (const file of files) {
  for (const { line, text, path } of numberNeedsBasis(file, readFileSync(join(repository, file), 'utf8'))) {
    problems += 1;
    console.error(`${file}:${line} ${path} is ${text} without a \`basis\` in its group`);
  }
}
console.log(`facts: ${files.length} data files, ${problems} ${problems === 1 ? 'problem' : 'problems'}`);
process.exitCode = problems === 0 ? 0 : 1;
