import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './collect.ts';
import { dataFiles, repository } from './data-files.ts';
import exceptions from './exceptions.json' with { type: 'json' };
import { type Group, groupsIn } from './groups.ts';
import { basisComplete } from './rules/basis-complete.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { type Problem, withExceptions } from './rules/needed-exceptions.ts';
import { noOverlap } from './rules/no-overlap.ts';
import { numberNeedsBasis } from './rules/number-needs-basis.ts';
import type { Registry, Rule } from './rules/rule.ts';
import { supportingSource } from './rules/supporting-source.ts';
import { textAsValue } from './rules/text-as-value.ts';
import { unverifiedDefault } from './rules/unverified-default.ts';

const rules: Readonly<Record<string, Rule>> = {
  'supporting-source': supportingSource,
  'basis-complete': basisComplete,
  'dates-in-order': datesInOrder,
  'text-as-value': textAsValue,
  'unverified-default': unverifiedDefault,
};
const files = dataFiles();

const registry: { sources: Registry['sources'] } = { sources: {} };
for (const file of files.filter((path) => path.endsWith('.sources.data.ts'))) {
  for (const part of Object.values(await load(file))) Object.assign(registry.sources, part);
}

const found: Problem[] = [];
const groups: Group[] = [];
for (const file of files) {
  for (const { line, text, path } of numberNeedsBasis(file, readFileSync(join(repository, file), 'utf8'))) {
    found.push({
      rule: 'number-needs-basis',
      text: `${file}:${line} ${path} is ${text} without a \`basis\` in its group`,
    });
  }
  for (const [name, value] of Object.entries(await load(file))) {
    const here = groupsIn(value, `${file}: ${name}`);
    groups.push(...here);
    for (const [rule, check] of Object.entries(rules)) {
      found.push(...here.flatMap((group) => check(group, registry)).map((text) => ({ rule, text })));
    }
  }
}
found.push(...noOverlap(groups).map((text) => ({ rule: 'no-overlap', text })));

const { problems, needless } = withExceptions(found, exceptions);
for (const { rule, text } of problems) console.error(`${text} (${rule})`);
for (const text of needless) console.error(text);
const count = problems.length + needless.length;
console.log(
  `facts: ${files.length} data files, ${exceptions.length} exceptions, ${count} ${count === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = count === 0 ? 0 : 1;
