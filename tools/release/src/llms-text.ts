import type { ApiPackage } from './read-api.ts';

/** What `llms.txt` needs to know of a package besides its names. */
export interface Described extends ApiPackage {
  readonly description: string;
  readonly hasFacts: boolean;
}

const guides = [
  ['AGENTS.md', 'how to use the packages without making something dangerous; read it first'],
  ['README.md', 'what there is, and a first example that runs as pasted'],
  ['docs/release.md', 'what may change under which version'],
  ['docs/threat-model.md', 'what is defended against and what a product must do itself'],
  ['docs/traceability.md', 'what must hold, where it is kept, which tests prove it'],
  ['docs/facts-guidelines.md', 'how a value gets its source'],
  ['SECURITY.md', 'how to report something that could harm somebody'],
] as const;

/** The page that tells a language model where everything stands. */
export function llmsText(packages: readonly Described[]): string {
  const lines = packages.flatMap(({ name, folder, description, entries, hasFacts }) => {
    const subpaths = entries.slice(1).map(({ specifier }) => `\`${specifier}\``);
    const functions = entries[0]?.exports.filter(({ kind }) => kind === 'function') ?? [];
    return [
      `## ${name}`,
      '',
      `- [README](packages/${folder}/README.md): ${description}`,
      `- [every name with its signature](docs/api/${folder}.api.md)`,
      ...(hasFacts ? [`- [every value with its source](packages/${folder}/facts.json)`] : []),
      ...(subpaths.length > 0 ? [`- besides the root entry: ${subpaths.join(', ')}`] : []),
      ...functions.map((one) => `- \`${one.name}\`: ${one.sentence}`),
      '',
    ];
  });
  return [
    '# mdma-at',
    '',
    '> TypeScript packages for software around MDMA-assisted therapy: protocol, screening, vital signs, law by place and date, journal, components. For design, research and education: no medical advice, no medical device. Every number has a source; unknown never passes; nothing is erased.',
    '',
    '## Start here',
    '',
    ...guides.map(([file, says]) => `- [${file}](${file}): ${says}`),
    '',
    ...lines,
  ].join('\n');
}
