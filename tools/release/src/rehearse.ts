import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browse } from './rehearsal/browse.ts';
import { compileTypes, install, installCompilers, runOnNodes, type Used } from './rehearsal/consume.ts';
import { bindToRegistry, copyCheckout } from './rehearsal/copy.ts';
import { isolatedEnvironment } from './rehearsal/environment.ts';
import { type Finding, problemsOf, table } from './rehearsal/finding.ts';
import { guardRegistry } from './rehearsal/guard-registry.ts';
import { fetchNodes } from './rehearsal/nodes.ts';
import { checkTarball, pack, type Tarball } from './rehearsal/pack.ts';
import { promisedBy } from './rehearsal/promised.ts';
import { readmeExample } from './rehearsal/readme-example.ts';
import { startRegistry } from './rehearsal/registry.ts';
import { must, shell } from './rehearsal/shell.ts';
import { comparedWith } from './fact-changes.ts';
import { type Package, packages, repository } from './workspace.ts';

const { values: options } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, gates: { type: 'boolean', default: false } },
});

const pnpm: readonly [string, ...string[]] = ['npx', '--yes', 'pnpm@12.21.0'];
const work = mkdtempSync(join(tmpdir(), 'mdma-at-rehearsal-'));
const copy = join(work, 'checkout');
const findings: Finding[] = [];
const started = performance.now();
let registry: Awaited<ReturnType<typeof startRegistry>> | undefined;

function step(words: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  console.log(`${seconds} s  ${words}`);
}

/** The checks that need nothing built: each must end well in the copy. */
async function passGates(base: string): Promise<boolean> {
  const gates = [
    ['facts', ['node', 'tools/facts/src/lint.ts']],
    ['facts', ['node', 'tools/facts/src/facts.ts', 'check']],
    ['ids', ['node', 'tools/release/src/ids.ts']],
    ['changesets', ['node', 'tools/release/src/changesets.ts']],
    ['api', ['node', 'tools/release/src/api.ts']],
  ] as const;
  const env = { ...process.env, RELEASE_BASE: base };
  for (const [check, [program, ...words]] of gates) {
    const { ok, output } = await shell([program, ...words], { cwd: copy, env });
    findings.push({ package: 'the repository', check, problems: ok ? [] : [output.trim().slice(0, 3000)] });
  }
  return findings.every(({ problems }) => problems.length === 0);
}

/** What the subpaths of a package need that its README asks for where it speaks of them, such as a database's driver. */
function optionalPeers(all: readonly Package[], name: string): readonly string[] {
  return Object.keys(all.find((one) => one.name === name)?.manifest.peerDependenciesMeta ?? {});
}

/** Publishes nothing unless every tool and every tarball names the registry on this machine. */
async function publish(tarballs: readonly Tarball[], url: string, env: NodeJS.ProcessEnv): Promise<void> {
  const ask = async (words: readonly [string, ...string[]]): Promise<string | undefined> => {
    const { ok, stdout } = await shell(words, { cwd: work, env });
    return ok ? stdout.trim().split('\n').at(-1) : undefined;
  };
  const problems = guardRegistry(url, [
    { who: 'npm', registry: await ask(['npm', 'config', 'get', 'registry']) },
    { who: 'npm for @mdma-at', registry: await ask(['npm', 'config', 'get', '@mdma-at:registry']) },
    { who: 'pnpm', registry: await ask([...pnpm, 'config', 'get', 'registry']) },
    ...tarballs.map(({ name, packed }) => ({
      who: `the tarball of ${name}`,
      registry: packed.publishConfig?.registry,
    })),
  ]);
  if (problems.length > 0) throw new Error(`[release] nothing was published:\n${problems.join('\n')}`);
  for (const { file } of tarballs) {
    await must(['npm', 'publish', file, '--registry', `${url}/`, '--provenance=false', '--tag', 'latest'], {
      cwd: work,
      env,
    });
  }
}

async function rehearse(): Promise<void> {
  const upstream = (await must(['npm', 'config', 'get', 'registry'], { cwd: work })).trim();
  // what others have: the last release, else what is committed here
  const base = comparedWith(repository);
  const head = (await must(['git', 'rev-parse', base], { cwd: repository })).trim();
  step(`copy the checkout as it stands, compared with ${base}`);
  await copyCheckout(repository, copy);
  await must([...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], { cwd: copy });
  step('facts, ids, changesets and public names');
  const passed = await passGates(head);
  if (!passed || options.gates) return;

  step('versions and changelogs');
  await must([...pnpm, 'run', 'release:version'], { cwd: copy });
  const own = packages(copy);
  const version = own[0]?.manifest.version;
  step(`build ${version}`);
  await must([...pnpm, 'exec', 'turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], {
    cwd: copy,
    seconds: 900,
  });

  registry = await startRegistry(join(work, 'registry'), upstream);
  step(`pack and look into the tarballs; the registry is ${registry.url}`);
  const tarballs: Tarball[] = [];
  for (const one of own) {
    bindToRegistry(join(one.path, 'package.json'), registry.url);
    const tarball = await pack(one, join(work, 'tarballs'), pnpm);
    tarballs.push(tarball);
    const changed = tarball.packed.version === version && tarball.files.includes('CHANGELOG.md');
    findings.push({
      package: one.name,
      check: 'version',
      problems: changed ? [] : [`is ${tarball.packed.version} without a changelog`],
    });
    findings.push(...(await checkTarball(tarball)));
  }
  const isolated = isolatedEnvironment(work, registry.url);
  step('publish');
  await publish(tarballs, registry.url, isolated);

  const used: readonly Used[] = own.map((one) => ({
    name: one.name,
    folder: one.folder,
    promised: promisedBy(repository, one.folder),
    readme: readmeExample(join(repository, 'packages', one.folder)),
  }));
  step('fetch the Nodes and the compilers');
  mkdirSync(join(work, 'nodes'));
  const nodes = await fetchNodes(join(work, 'nodes'), isolated);
  await installCompilers(join(work, 'compilers'), isolated);
  for (const one of used) {
    step(`${one.name}, installed as its README says, on Node ${nodes.map((node) => node.version).join(', ')}`);
    const folder = join(work, 'consumers', one.folder);
    try {
      await install(folder, [...one.readme.install, ...optionalPeers(own, one.name)], isolated);
      findings.push(...(await runOnNodes(one, folder, nodes)));
    } catch (reason) {
      findings.push({ package: one.name, check: 'install', problems: [String(reason).slice(0, 1500)] });
    }
  }
  step('everything together');
  const together = join(work, 'consumers/together');
  const tools = [
    'react',
    'react-dom',
    '@types/react',
    '@types/react-dom',
    'pg',
    '@types/pg',
    'vite',
    '@vitejs/plugin-react',
  ];
  await install(together, [...used.map(({ name }) => name), ...tools], isolated);
  step('types under node16, nodenext and bundler');
  findings.push(...(await compileTypes(used, together, join(work, 'compilers'))));
  step('a plain page, esbuild and Vite in a browser');
  findings.push(...(await browse(used, together)));
}

try {
  await rehearse();
} catch (reason) {
  findings.push({
    package: 'the rehearsal',
    check: 'ran',
    problems: [reason instanceof Error ? reason.message : String(reason)],
  });
} finally {
  registry?.stop();
  if (options.keep) console.log(`kept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
}
const problems = problemsOf(findings);
console.log(`\n${table(findings)}\n`);
for (const problem of problems) console.error(`- ${problem}\n`);
step(
  problems.length === 0
    ? 'rehearsed: nothing was published anywhere else'
    : `${problems.length} problems: this must not be released`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
process.exit();
