import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The types of FHIR come as an ES module only. A CommonJS user who compiles under `node16` may name them when the import
 * says how it is resolved; nothing of them is left at run time.
 */
const dist = join(import.meta.dirname, '../dist');
const plain = /^import (?:type )?(\{[^}]*\}) from '(@medplum\/fhirtypes)';$/gm;

let changed = 0;
for (const file of globSync('**/*.d.cts', { cwd: dist })) {
  const text = readFileSync(join(dist, file), 'utf8');
  const resolved = text.replaceAll(plain, "import type $1 from '$2' with { 'resolution-mode': 'import' };");
  if (resolved === text) continue;
  changed += 1;
  writeFileSync(join(dist, file), resolved);
}
if (changed === 0) throw new Error('[fhir] no declaration names @medplum/fhirtypes: this script is no longer needed');
