import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedWith } from './fact-changes.ts';
import { type Ids, lostIds } from './lost-ids.ts';
import { repository } from './workspace.ts';

const place = 'docs/fact-ids.json';
const base = comparedWith(repository);
const current = JSON.parse(readFileSync(join(repository, place), 'utf8')) as Ids;
const options = { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
const released = JSON.parse(execFileSync('git', ['show', `${base}:${place}`], options)) as Ids;
const lost = lostIds(released, current);
for (const problem of lost) console.error(problem);
if (lost.length > 0) console.error('an id never goes: keep its row, or name its successor in evidence/redirects');
console.log(`ids: ${lost.length} lost since ${base}`);
process.exitCode = lost.length === 0 ? 0 : 1;
