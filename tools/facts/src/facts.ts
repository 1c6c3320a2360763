import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectData } from './collect.ts';
import { repository } from './data-files.ts';
import { diffFacts } from './diff-facts.ts';
import { diffRows } from './diff-rows.ts';
import { diffTimelines } from './diff-timelines.ts';
import { citationFormat, type FactsFile, factsFileOf, factsIn, sourceIds } from './facts-file.ts';
import { retiredIds } from './retired-ids.ts';
import { idsIn, mergeIds, type PublicIds } from './public-ids.ts';
import { idsKept, idsListed } from './rules/ids-kept.ts';

const idsPlace = 'docs/fact-ids.json';
const factsPlace = (folder: string): string => `packages/${folder}/facts.json`;
const noFacts: Pick<FactsFile, 'data' | 'timelines'> = { data: {} };

/** What JSON makes of a value, so that it compares equal to what was read back. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function written<T>(place: string): T | undefined {
  const path = join(repository, place);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

function committed(base: string, place: string): FactsFile | undefined {
  try {
    const options = { cwd: repository, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 } as const;
    return JSON.parse(execFileSync('git', ['show', `${base}:${place}`], options)) as FactsFile;
  } catch {
    console.error(`facts: ${base} has no ${place}; comparing with no facts at all`);
    return undefined;
  }
}

function write(place: string, value: unknown): void {
  writeFileSync(join(repository, place), `${JSON.stringify(value, null, 2)}\n`);
}

const [command = 'diff', base = 'HEAD'] = process.argv.slice(2);
const data = await collectData();
const known = sourceIds(data['evidence'] ?? {});
const format = await citationFormat();
const nameOf = (source: string): string => (known.has(source) ? format({ source }) : source);
const files: Record<string, FactsFile> = {};
for (const [folder, literals] of Object.entries(data))
  files[folder] = asJson(await factsFileOf(folder, literals, known));
// of literals that were not gathered, so that no id is missed
const ids: PublicIds = Object.fromEntries(Object.entries(data).map(([folder, literals]) => [folder, idsIn(literals)]));
const listed = written<PublicIds>(idsPlace) ?? {};
const lost = idsKept(listed, ids, await retiredIds());
const count = Object.entries(files).reduce((sum, [folder, file]) => sum + Object.keys(factsIn(folder, file)).length, 0);

/** Rows of law in words, everything else value by value. */
function changes(folder: string, was: Pick<FactsFile, 'data' | 'timelines'>, is: FactsFile): readonly string[] {
  if (folder !== 'regulatory') return diffFacts(factsIn(folder, was), factsIn(folder, is));
  return [
    ...diffTimelines(was.timelines ?? {}, is.timelines ?? {}, nameOf),
    ...diffRows(was.data, is.data, nameOf),
    ...diffFacts(withoutRows(factsIn(folder, was)), withoutRows(factsIn(folder, is))),
  ];
}

function withoutRows(facts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).filter(([path]) => !/#\w+\.R-/.test(path)));
}

switch (command) {
  case 'build': {
    for (const [folder, file] of Object.entries(files)) write(factsPlace(folder), file);
    write(idsPlace, mergeIds(listed, ids));
    const places = [...Object.keys(files).map(factsPlace), idsPlace];
    execFileSync('oxfmt', places, { cwd: repository, stdio: 'pipe' });
    for (const problem of lost) console.error(problem);
    console.log(`facts: ${count} values written to ${places.join(', ')}`);
    process.exitCode = lost.length === 0 ? 0 : 1;
    break;
  }
  case 'check': {
    const stale = Object.entries(files).filter(([folder, file]) => !isSame(written(factsPlace(folder)), file));
    for (const [folder, file] of stale) {
      for (const line of changes(folder, written<FactsFile>(factsPlace(folder)) ?? noFacts, file)) console.error(line);
      console.error(`facts: ${factsPlace(folder)} is out of date: run \`pnpm facts:build\` and look at what changed`);
    }
    const wrongIds = [...lost, ...idsListed(listed, ids)];
    for (const problem of wrongIds) console.error(problem);
    if (stale.length === 0 && wrongIds.length === 0)
      console.log(`facts: ${count} values in ${Object.keys(files).length} files are current`);
    else process.exitCode = 1;
    break;
  }
  case 'diff': {
    const lines = Object.entries(files).flatMap(([folder, file]) =>
      changes(folder, committed(base, factsPlace(folder)) ?? noFacts, file),
    );
    for (const line of lines) console.log(line);
    console.log(`facts: ${lines.length} changed since ${base}`);
    break;
  }
  default:
    console.error(`facts: unknown command ${command}; expected build, check or diff`);
    process.exitCode = 2;
}
