import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import requirements from '../requirements.json' with { type: 'json' };
import { idsOf, type Proof, type Ran, trace, traceProblems, traceReport, unproven } from './trace.ts';
import { testsIn } from './tests-in.ts';
import { repository } from './workspace.ts';

const place = 'docs/traceability.md';
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

/** Interlocks by name, with the requirements that they keep. */
function interlocks(): Readonly<Record<string, readonly string[]>> {
  const kept: Record<string, string[]> = {};
  for (const file of globSync('packages/protocol/src/*/interlocks.data.ts', { cwd: repository }).toSorted()) {
    for (const [, name = '', ids = ''] of read(file).matchAll(/^ {2}'?([\w-]+)'?: \{\s*satisfies: \[([^\]]*)\]/gm)) {
      kept[`interlock ${name} (\`${file}\`)`] = [...ids.matchAll(/'([^']+)'/g)].map(([, id = '']) => id);
    }
  }
  return kept;
}

/** Every test of the repository whose name carries a requirement. */
function proofs(): readonly Proof[] {
  const folders = ['packages/*/src/**', 'tools/*/src/**', 'apps/*/src/**', 'apps/*/e2e/**'];
  const files = folders.flatMap((folder) => globSync(`${folder}/*.{test,spec}.{ts,tsx}`, { cwd: repository }));
  return [...new Set(files)]
    .filter((file) => !file.startsWith('tools/release/'))
    .toSorted()
    .flatMap((file) => testsIn(file, read(file)).map((test) => ({ file, ...test })))
    .filter(({ name }) => idsOf(name).length > 0);
}

/** What the runners of this checkout reported last. */
function ran(): readonly Ran[] {
  return globSync('{packages,apps,tools}/*/.reports/*.json', { cwd: repository }).flatMap((file) => {
    const report = JSON.parse(read(file)) as {
      readonly testResults?: readonly { readonly assertionResults: readonly Ran[] }[];
    };
    return (report.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  });
}

const [command = 'check'] = process.argv.slice(2);
const found = proofs();
const traced = trace(requirements, interlocks(), found);
const report = traceReport(traced);
let problems: readonly string[] = [];
if (command === 'build') writeFileSync(join(repository, place), report);
if (command === 'results') problems = unproven(requirements, ran());
else problems = traceProblems(traced, found, (file) => existsSync(join(repository, file)));
const current = existsSync(join(repository, place)) ? read(place) : '';
if (command === 'check' && current !== report)
  problems = [...problems, `${place} is out of date: run \`npx pnpm@12 trace:build\``];
for (const problem of problems) console.error(problem);
console.log(
  `traceability: ${requirements.length} requirements, ${found.length} tests name them, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
