import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { type Promised, typesFile, writeConsumer } from './consumer-files.ts';
import type { Finding } from './finding.ts';
import type { Node } from './nodes.ts';
import type { ReadmeExample } from './readme-example.ts';
import { type Outcome, must, shell } from './shell.ts';

/** A package that is to be used by a stranger. */
export interface Used {
  readonly name: string;
  readonly folder: string;
  readonly promised: Promised;
  readonly readme: ReadmeExample;
}

const said = ({ output }: Outcome, where: string): readonly string[] => [
  `${where}: ${output.trim().slice(-600) || 'failed and said nothing'}`,
];

/** Makes an empty folder a project of its own with some packages in it. */
export async function install(folder: string, wanted: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "version": "1.0.0", "private": true }\n');
  await must(['npm', 'install', '--ignore-scripts', ...wanted], { cwd: folder, env, seconds: 300 });
}

/** Imports and requires every subpath of an installed package, and runs its README, on each Node. */
export async function runOnNodes(used: Used, folder: string, nodes: readonly Node[]): Promise<readonly Finding[]> {
  writeConsumer(folder, used.promised);
  const isProgram = used.readme.language === 'ts';
  if (isProgram) {
    const { code } = await transform(used.readme.code, { loader: 'ts', format: 'esm', target: 'es2022' });
    writeFileSync(join(folder, 'readme.mjs'), code);
  }
  const findings: Finding[] = [];
  const readmes: Finding[] = [];
  for (const { version, path } of nodes) {
    const add = (check: string, problems: readonly string[]) => findings.push({ package: used.name, check, problems });
    const esm = await shell([path, 'run.mjs'], { cwd: folder, seconds: 120 });
    const cjs = await shell([path, 'run.cjs'], { cwd: folder, seconds: 120 });
    add(`node ${version} esm`, esm.ok ? [] : said(esm, 'import'));
    add(`node ${version} cjs`, cjs.ok ? [] : said(cjs, 'require'));
    if (!isProgram) continue;
    const readme = await shell([path, 'readme.mjs'], { cwd: folder, seconds: 120 });
    const silent = readme.ok && readme.stdout.trim() === '';
    const problems = readme.ok && !silent ? [] : said(readme, `its first example on Node ${version}`);
    readmes.push({ package: used.name, check: 'readme', problems });
  }
  return [...findings, ...readmes];
}

/** The compilers that strangers use. */
export const typescriptVersions = { '5.9': '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' } as const;

const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;

/** Installs the compilers beside each other, where no consumer sees them. */
export async function installCompilers(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const wanted = Object.entries(typescriptVersions).map(
    ([name, version]) => `ts${name.replace('.', '')}@npm:typescript@${version}`,
  );
  await install(folder, wanted, env);
}

/** Compiles every promised name and every README example, under each compiler and each way of resolving. */
export async function compileTypes(
  all: readonly Used[],
  folder: string,
  compilers: string,
): Promise<readonly Finding[]> {
  for (const used of all) {
    writeFileSync(join(folder, `${used.folder}.mts`), typesFile(used.promised));
    writeFileSync(join(folder, `${used.folder}.cts`), typesFile(used.promised));
    const example = used.readme.language === 'ts' ? `${used.folder}-readme.mts` : `${used.folder}-readme.tsx`;
    writeFileSync(join(folder, example), used.readme.code);
  }
  const findings: Finding[] = [];
  for (const name of Object.keys(typescriptVersions)) {
    const tsc = join(compilers, `node_modules/ts${name.replace('.', '')}/bin/tsc`);
    for (const [resolution, options] of Object.entries(resolutions)) {
      const file = join(folder, `tsconfig.${resolution}.json`);
      const compilerOptions = {
        ...options,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        allowArbitraryExtensions: true,
        noUncheckedSideEffectImports: false,
      };
      // a bundler's files are modules; a README's example belongs to whoever writes modules
      const include = resolution === 'bundler' ? ['*.mts', '*.tsx'] : ['*.mts', '*.cts'];
      writeFileSync(file, JSON.stringify({ compilerOptions, include }));
      const compiled = await shell([process.execPath, tsc, '-p', file, '--pretty', 'false'], {
        cwd: folder,
        seconds: 400,
      });
      const lines = compiled.output.trim().split('\n').filter(Boolean);
      for (const used of all) {
        const mine = lines.filter(
          (line) =>
            line.startsWith(`${used.folder}.`) ||
            line.startsWith(`${used.folder}-readme.`) ||
            line.includes(`/${used.name}/`),
        );
        findings.push({
          package: used.name,
          check: `ts ${name}`,
          problems: mine.slice(0, 8).map((line) => `${resolution}: ${line}`),
        });
      }
      const rest = lines.filter(
        (line) => !all.some(({ folder: own, name: full }) => line.startsWith(own) || line.includes(`/${full}/`)),
      );
      if (!compiled.ok && rest.length > 0)
        findings.push({
          package: 'all together',
          check: `ts ${name}`,
          problems: rest.slice(0, 8).map((line) => `${resolution}: ${line}`),
        });
    }
  }
  return findings;
}
