import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resolveChromium } from '@mdma-at/build-kit/chromium';
import { countTests, type Report } from './count-tests.ts';
import { checks, repository, run, type Step } from './steps.ts';

const { path, from } = await resolveChromium();
process.env['CHROMIUM_PATH'] = path;
console.log(`browser: ${from === 'npm' ? 'the Chromium that npm ships' : path}; node: ${process.version}\n`);

for (const report of globSync('{packages,apps,tools}/*/.reports', { cwd: repository })) {
  rmSync(join(repository, report), { recursive: true });
}

const suites: readonly Step[] = [
  {
    name: 'build and types',
    command: ['turbo', 'run', 'build', 'typecheck', '--output-logs=errors-only', '--continue', '--concurrency=3'],
  },
  { name: 'tests', command: ['turbo', 'run', 'test', '--output-logs=errors-only', '--continue', '--concurrency=2'] },
  { name: 'requirements proven', command: ['node', 'tools/release/src/traceability.ts', 'results'] },
];

const steps = [...checks, ...suites].map((step) => ({ ...step, ok: run(step) }));

let passed = 0;
let failed = 0;
for (const file of globSync('{packages,apps,tools}/*/.reports/*.json', { cwd: repository }).toSorted()) {
  const counts = countTests([JSON.parse(readFileSync(join(repository, file), 'utf8')) as Report]);
  console.log(`${String(counts.passed).padStart(6)} passed ${String(counts.failed).padStart(4)} failed  ${file}`);
  passed += counts.passed;
  failed += counts.failed;
}
const broken = steps.filter((step) => !step.ok).map((step) => step.name);
// the test step fails with its tests, which are counted already; any other step counts as one
const brokenSteps = broken.filter((name) => name !== 'tests' || failed === 0).length;

console.log(broken.length === 0 ? `\nAll ${steps.length} steps ended well.` : `\nFailed steps: ${broken.join(', ')}`);
console.log(`${passed + steps.length - broken.length} passed, ${failed + brokenSteps} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
