import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFiles, repository } from './data-files.ts';
import { groupsIn } from './groups.ts';
import { basisComplete } from './rules/basis-complete.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { numberNeedsBasis } from './rules/number-needs-basis.ts';
import type { Registry, Rule } from './rules/rule.ts';
import { supportingSource } from './rules/supporting-source.ts';

const rules: readonly Rule[] = [supportingSource, basisComplete, datesInOrder];
const files = dataFiles();

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(join(repository, file)).href)) as Readonly<Record<string, unknown>>;
}

const registry: { sources: Registry['sources'] } = { sources: {} };
for (const file of files.filter((path) => path.endsWith('.sources.data.ts'))) {
  for (const part of Object.values(await load(file))) Object.assign(registry.sources, part);
}

const problems: string[] = [];
for (const file of files) {
  for (const { line, text, path } of numberNeedsBasis(file, readFileSync(join(repository, file), 'utf8'))) {
    problems.push(`${file}:${line} ${path} is ${text} without a \`basis\` in its group`);
  }
  for (const [name, value] of Object.entries(await load(file))) {
    for (const group of groupsIn(value, name)) {
      for (const rule of rules) problems.push(...rule(group, registry).map((problem) => `${file}: ${problem}`));
    }
  }
}
for (const problem of problems) console.error(problem);
console.log(`facts: ${files.length} data files, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
process.exitCode = problems.length === 0 ? 0 : 1;
