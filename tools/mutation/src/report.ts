import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { explained } from './explained.ts';
import { mutatedFiles, type MutationReport, testsSince } from './mutants.ts';
import { mutationSection } from './section.ts';

/**
 * Puts together what the packages' last `mutate` runs found and writes it into `docs/quality.md`; with `--print` it is
 * only shown. Names every mutant that survived without a reason.
 */
const root = new URL('../../../', import.meta.url);
const read = (path: string): string | undefined => {
  const place = new URL(path, root);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
};

/** Suites that judge no mutants: too slow, or about something else than the code. */
const elsewhere = /(bundle|readme|verify-a-journal|browser|properties|course\.invariants|decision-coverage)\.test\.ts$/;
const since: string[] = [];
const untried: string[] = [];
const files = ['journal', 'protocol'].flatMap((name) => {
  const report = read(`packages/${name}/.reports/stryker-incremental.json`);
  if (report === undefined) return [];
  const parsed = JSON.parse(report) as MutationReport;
  const { mutate } = JSON.parse(read(`packages/${name}/stryker.config.json`) ?? '{}') as { mutate: readonly string[] };
  const meant = globSync(mutate, { cwd: new URL(`packages/${name}/`, root) }).toSorted();
  untried.push(...meant.filter((file) => !parsed.files[file]).map((file) => `${name} ${file.replace('src/', '')}`));
  const places = name === 'journal' ? 'src/*.test.ts' : 'src/{course,dosing-day}/**/*.test.ts';
  const tests = globSync(places, { cwd: new URL(`packages/${name}/`, root) });
  const judging = tests.filter((file) => !elsewhere.test(file));
  since.push(...testsSince(parsed, new Map(judging.map((file) => [file, read(`packages/${name}/${file}`) ?? '']))));
  return mutatedFiles(parsed, (file) => read(`packages/${name}/${file}`)).map((one) => ({
    ...one,
    file: `${name}/${one.file}`,
  }));
});
const { text, unexplained } = mutationSection(files, explained);
const section = `## Mutation testing

Written by \`pnpm --filter @mdma-at/mutation report\` from the last runs of \`pnpm --filter @mdma-at/journal mutate\` and \`pnpm --filter @mdma-at/protocol mutate\` (StrykerJS, Node 24, Vitest). ${untried.length === 0 ? 'Every file that is meant was run.' : `Not run yet: ${untried.join(', ')}.`} What a later run had no reason to try again is carried over from the one before, also where lines of the file changed since. Left out: mutants of what is computed once while a file loads, which Stryker doesn't activate under Vitest 5, and the suites of exploration, simulation, random days and courses, PostgreSQL and browsers. The files were run one after the other: a test that came later counts only for the files that were run after it, so a figure is rather too low than too high.

${text}

${since.length === 0 ? 'No test of these packages has changed since.' : `Tests that came or changed since, whose finds are not counted here: ${since.map((file) => file.replace('src/', '')).join(', ')}.`}

Numbers are not changed by Stryker. Of the definitions, the site policy, the limit sets, the schedules and the ranges of entry every number is held against a second table that was written by hand from the sheets (\`pnpm --filter @mdma-at/mutation test\`): 422 numbers of 19 contents, each moved up and down by 1 and by 0.1; every move is noticed. Not in that table: numbers of the monitor, of screening, evidence, the law and the simulator, and the few rules beside the charts (\`*.data.ts\` of \`dosing-day\` and \`course\`).
`;
console.log(section);
for (const { file, line, original, replacement } of unexplained) {
  console.error(
    `${file}:${line} ${JSON.stringify(original).slice(0, 120)} -> ${JSON.stringify(replacement).slice(0, 80)}`,
  );
}

if (!process.argv.includes('--print')) {
  const [began, ended] = ['<!-- mutation: begin -->', '<!-- mutation: end -->'];
  const page = read('docs/quality.md') ?? '# Quality figures\n';
  const block = `${began}\n\n${section}\n${ended}`;
  const from = page.indexOf(began);
  writeFileSync(
    new URL('docs/quality.md', root),
    from < 0
      ? `${page.trimEnd()}\n\n${block}\n`
      : page.slice(0, from) + block + page.slice(page.indexOf(ended, from) + ended.length),
  );
}
