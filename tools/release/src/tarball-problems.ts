import type { Manifest } from './workspace.ts';

/** One published package as it was packed. */
export interface Packed {
  readonly manifest: Manifest;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** What may stand in a tarball, besides the built files. */
const allowed = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^facts(\.schema)?\.json$/,
  /^dist\/(?:[\w.-]+\/)*[\w.-]+\.(?:js|cjs|d\.ts|d\.cts|js\.map|cjs\.map|css)$/,
  /^dist\/fonts\/[\w.-]+\.(?:woff2?|txt)$/,
  /^dist\/tokens\/(?:[\w-]+\/)*[\w.-]+\.json$/,
];

/** What runs on the machine of whoever installs a package. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

/** The dependencies that users of a package get with it. A new one is a decision, so it is written down here. */
const allowedDependencies: Readonly<Record<string, readonly string[]>> = {
  '@mdma-at/evidence': ['zod'],
  '@mdma-at/fhir': ['@mdma-at/evidence', '@mdma-at/vitals', '@medplum/fhirtypes'],
  '@mdma-at/journal': ['@noble/hashes', 'idb', 'pg', 'zod'],
  '@mdma-at/protocol': [
    '@mdma-at/evidence',
    '@mdma-at/screening',
    '@mdma-at/vitals',
    'ical-generator',
    'xstate',
    'zod',
  ],
  '@mdma-at/regulatory': ['@mdma-at/evidence', 'zod'],
  '@mdma-at/screening': ['@mdma-at/evidence', 'zod'],
  '@mdma-at/simulator': [
    '@mdma-at/evidence',
    '@mdma-at/journal',
    '@mdma-at/protocol',
    '@mdma-at/screening',
    '@mdma-at/vitals',
    'pure-rand',
  ],
  '@mdma-at/ui': [
    '@internationalized/date',
    '@mdma-at/evidence',
    '@mdma-at/journal',
    '@mdma-at/protocol',
    '@mdma-at/regulatory',
    '@mdma-at/screening',
    '@mdma-at/vitals',
    'react',
    'react-aria-components',
    'react-dom',
  ],
  '@mdma-at/vitals': ['@mdma-at/evidence', 'zod'],
};

function targets(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targets) : [];
}

/** Whether an export's target names a file; the star of a subpath pattern stands for any path. */
function matches(target: string, file: string): boolean {
  const [before = '', after] = target.split('*');
  return after === undefined ? target === file : file.startsWith(before) && file.endsWith(after);
}

/** What a package brings along that nobody allowed: a dependency, or a script that runs where it is installed. */
export function dependencyProblems(manifest: Manifest): readonly string[] {
  const needed = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
  const known = allowedDependencies[manifest.name] ?? [];
  const scripts = installScripts.filter((script) => manifest.scripts?.[script] !== undefined);
  return [
    ...scripts.map((script) => `runs a ${script} script where it is installed`),
    ...Object.keys(needed)
      .filter((name) => !known.includes(name))
      .map((name) => `depends on ${name}, which nobody allowed`),
  ];
}

/** What a tarball has that it shouldn't, and what it lacks. */
export function tarballProblems({ manifest, files }: Packed): readonly string[] {
  const problems: string[] = [];
  for (const file of files) if (!allowed.some((shape) => shape.test(file))) problems.push(`holds ${file}`);
  problems.push(...dependencyProblems(manifest));
  for (const file of ['README.md', 'LICENSE']) if (!files.includes(file)) problems.push(`holds no ${file}`);
  const needed = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
  for (const [name, range] of Object.entries(needed)) {
    if (/^(workspace|catalog|link|file|git|https?):/.test(range)) problems.push(`asks for ${name} at ${range}`);
  }
  if (JSON.stringify(manifest.exports).includes('@mdma-at/source')) problems.push('exports its sources');
  for (const [subpath, value] of Object.entries(manifest.exports)) {
    if (typeof value === 'object' && ('import' in value || 'require' in value)) {
      for (const condition of ['import', 'require'] as const) {
        if (value[condition] === undefined) problems.push(`exports ${subpath} without \`${condition}\``);
        const types = (value[condition] as { readonly types?: unknown } | undefined)?.types;
        if (value[condition] !== undefined && typeof types !== 'string')
          problems.push(`exports ${subpath} without types for \`${condition}\``);
      }
    }
    for (const target of targets(value)) {
      if (!files.some((file) => matches(target.replace(/^\.\//, ''), file)))
        problems.push(`exports ${subpath} names ${target}, which is not packed`);
    }
  }
  return problems;
}
