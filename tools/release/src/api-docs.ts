import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application, ReflectionKind } from 'typedoc';
import { entriesOf, packages, repository } from './workspace.ts';

const out = join(repository, 'tools/release/dist/api');
const tsconfig = join(repository, 'tools/release/typedoc.tsconfig.json');
const entries = packages().flatMap(entriesOf);

const app = await Application.bootstrap({
  name: 'mdma-at',
  entryPoints: entries.map(({ source }) => source),
  tsconfig,
  readme: join(repository, 'README.md'),
  skipErrorChecking: true,
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  disableGit: true,
  hideGenerator: true,
  searchInComments: true,
  headings: { readme: false, document: false },
  navigation: { includeGroups: false, includeCategories: false },
  validation: { notExported: false, invalidLink: false, notDocumented: false },
  logLevel: 'Error',
});
const project = await app.convert();
if (!project) throw new Error('[release] the documentation could not be read from the sources');

// a module is called what an importer writes
for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
  if (!module.isDeclaration()) continue;
  const file = project.getSymbolIdFromReflection(module)?.fileName;
  const entry = entries.find(({ source }) => source === file);
  if (entry) module.name = entry.specifier;
}
rmSync(out, { recursive: true, force: true });
await app.generateDocs(project, out);
writeFileSync(join(out, '.nojekyll'), '');
if (app.logger.hasErrors()) process.exitCode = 1;
console.log(`api: ${entries.length} entries documented in tools/release/dist/api`);
