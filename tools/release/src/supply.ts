import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licenceProblems, type Component } from './licence-problems.ts';
import { lockfileProblems } from './lockfile-problems.ts';
import { dependencyProblems } from './tarball-problems.ts';
import { packages, repository } from './workspace.ts';

interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string };
  readonly components: readonly Component[];
}

/** Everything that users of the packages get, as CycloneDX, without what differs from run to run. */
function billOfMaterials(): BillOfMaterials {
  const folder = mkdtempSync(join(tmpdir(), 'mdma-at-sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    const words = [
      '--yes',
      'pnpm@12.21.0',
      '--filter',
      './packages/*',
      'sbom',
      '--prod',
      '--sbom-format',
      'cyclonedx',
      '--out',
      file,
    ];
    execFileSync('npx', words, { cwd: repository, stdio: 'pipe' });
    const bill = JSON.parse(readFileSync(file, 'utf8')) as BillOfMaterials;
    delete bill.serialNumber;
    delete bill.metadata.timestamp;
    return bill;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [out] = process.argv.slice(2);
const bill = billOfMaterials();
if (out !== undefined) writeFileSync(out, `${JSON.stringify(bill, null, 2)}\n`);
const problems = [
  ...packages().flatMap(({ manifest }) => dependencyProblems(manifest).map((problem) => `${manifest.name} ${problem}`)),
  ...licenceProblems(bill.components),
  ...lockfileProblems(readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8')),
];
for (const problem of problems) console.error(problem);
console.log(`supply: ${bill.components.length} components reach users, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
