import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReport, reportDiff } from './api-report.ts';
import { llmsText } from './llms-text.ts';
import { unspokenExports } from './unspoken-exports.ts';
import { readApi } from './read-api.ts';
import { packages, repository } from './workspace.ts';

const place = (folder: string): string => join(repository, 'docs/api', `${folder}.api.md`);

const [command = 'check'] = process.argv.slice(2);
const api = readApi();
let problems = 0;
for (const one of api) {
  const file = place(one.folder);
  const report = apiReport(one);
  if (command === 'build') {
    mkdirSync(join(repository, 'docs/api'), { recursive: true });
    writeFileSync(file, report);
    continue;
  }
  const lines = reportDiff(existsSync(file) ? readFileSync(file, 'utf8') : '', report);
  if (lines.length === 0) continue;
  problems += 1;
  const more = lines.length > 20 ? `\n  … and ${lines.length - 20} more` : '';
  console.error(
    `${one.name}: its public names are not those of docs/api/${one.folder}.api.md\n${lines.slice(0, 20).join('\n')}${more}`,
  );
}
const described = packages().map(({ folder, path, manifest }) => ({
  ...(api.find((one) => one.folder === folder) ?? { name: manifest.name, folder, entries: [] }),
  description: manifest.description ?? '',
  hasFacts: existsSync(join(path, 'facts.json')),
}));
const llms = join(repository, 'llms.txt');
const text = llmsText(described);
if (command === 'build') writeFileSync(llms, text);
else if (!existsSync(llms) || readFileSync(llms, 'utf8') !== text) {
  problems += 1;
  console.error('llms.txt is out of date');
}
for (const { name, file } of unspokenExports(api)) {
  problems += 1;
  console.error(`${file}: ${name} is public and has no opening sentence`);
}
if (problems > 0 && command === 'check')
  console.error('api: look at what changed, run `npx pnpm@12 api:build`, and describe it with a changeset');
const count = api.reduce((sum, { entries }) => sum + entries.reduce((all, { exports }) => all + exports.length, 0), 0);
console.log(`api: ${count} public names in ${api.length} packages, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
