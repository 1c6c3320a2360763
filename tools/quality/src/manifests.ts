import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestProblems, type Manifest } from './manifest-problems.ts';
import { repository } from './steps.ts';

let problems = 0;
const files = globSync('packages/*/package.json', { cwd: repository }).toSorted();
for (const file of files) {
  const manifest = JSON.parse(readFileSync(join(repository, file), 'utf8')) as Manifest;
  for (const problem of manifestProblems(manifest, join(repository, dirname(file)))) {
    problems += 1;
    console.error(`${file}: ${problem}`);
  }
}
console.log(`manifests: ${files.length} packages, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
