import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './data-files.ts';
import invariants from './invariants.json' with { type: 'json' };
import { idsIn, listedIds, placeIds } from './placement.ts';
import sheets from './sheet-ids.json' with { type: 'json' };

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const known = Object.values(sheets).flat();
const sources = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: repository });
// a fact is shipped by a package's code, never by the words of a screen; an invariant may also be kept by a test alone
const isWords = (path: string) => path.startsWith('packages/ui/src/messages/');
const isTest = (path: string) => /\.(test|bench|stories)\.tsx?$/.test(path);
const named = sources.flatMap((path) =>
  idsIn(read(path), invariants).filter((id) => !(isTest(path) || isWords(path)) || id.startsWith('protocol/I-')),
);
const waiting = listedIds(read('docs/facts-unplaced.md'), known);

const { placed, lost, needless, unknown } = placeIds(known, named, waiting);
for (const id of lost) console.error(`${id} is in no package and not listed in docs/facts-unplaced.md`);
for (const id of needless) console.error(`${id} is listed in docs/facts-unplaced.md although a package has it`);
for (const id of unknown) console.error(`${id} is listed in docs/facts-unplaced.md but is no id of a sheet`);
for (const [sheet, ids] of Object.entries(sheets)) {
  const count = ids.filter((id) => placed.includes(id)).length;
  console.log(`${sheet}: ${count} of ${ids.length} ids are in a package`);
}
process.exitCode = lost.length + needless.length + unknown.length === 0 ? 0 : 1;
