import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clinicalSection, withClinicalSection } from './clinical-content.ts';
import { comparedWith, factChanges, lastTag } from './fact-changes.ts';
import { packages, repository } from './workspace.ts';

const base = comparedWith(repository);
const release = lastTag(repository) === undefined ? 'first' : 'later';
const changes = factChanges(repository, base);
execFileSync('changeset', ['version'], { cwd: repository, stdio: 'inherit' });

for (const { name, path } of packages()) {
  const file = join(path, 'CHANGELOG.md');
  if (!existsSync(file)) continue;
  const lines = changes.find((one) => one.name === name)?.lines ?? [];
  writeFileSync(file, withClinicalSection(readFileSync(file, 'utf8'), clinicalSection(lines, release)));
}
execFileSync('oxfmt', ['packages/*/CHANGELOG.md', 'packages/*/package.json'], { cwd: repository, stdio: 'inherit' });
