import { type Facts, factsOf, load, type PackageData } from './collect.ts';
import { nameGatheredRows } from './name-gathered-rows.ts';
import { type RegulatoryModule, type Timelines, timelinesOf } from './timelines.ts';

/** What a package ships as `facts.json`: its literals, what its sources are called, and what follows from its rows. */
export interface FactsFile {
  readonly $schema: string;
  readonly package: string;
  readonly about: string;
  readonly data: PackageData;
  /** The long citation of every source that the data cites. */
  readonly citations: Readonly<Record<string, string>>;
  /** How each place stood from day to day; in `regulatory` only. */
  readonly timelines?: Timelines;
}

const about =
  'Every value of this package with its basis: the fact ids, how well it is known (verification) and where it stands (cites). Built from the sources; change those, not this file. For design, research and education: no medical or legal advice.';

/** Found from a checkout and from an installed package alike: evidence is every package's neighbour. */
const schema = '../evidence/facts.schema.json';

function citedIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return into;
  if ('source' in value && typeof value.source === 'string') into.add(value.source);
  for (const below of Object.values(value)) citedIn(below, into);
  return into;
}

type Format = (citation: { readonly source: string }, options?: { readonly style: 'long' }) => string;

/** The function that says what a source is called, short or long. */
export async function citationFormat(): Promise<Format> {
  const { formatCitation } = await load('packages/evidence/src/format-citation.ts');
  return formatCitation as Format;
}

/** The file of one package; JSON keeps no `undefined`, so neither does this. */
export async function factsFileOf(folder: string, data: PackageData, known: ReadonlySet<string>): Promise<FactsFile> {
  const format = await citationFormat();
  const cited = [...citedIn(data)].filter((id) => known.has(id)).toSorted();
  const file: FactsFile = {
    $schema: schema,
    package: `@mdma-at/${folder}`,
    about,
    data: nameGatheredRows(data),
    citations: Object.fromEntries(cited.map((id) => [id, format({ source: id }, { style: 'long' })])),
  };
  if (folder !== 'regulatory') return file;
  const [{ register }, { statusIn }] = await Promise.all([
    load('packages/regulatory/src/register.ts'),
    load('packages/regulatory/src/status-in.ts'),
  ]);
  return { ...file, timelines: timelinesOf({ register, statusIn } as unknown as RegulatoryModule) };
}

/** The ids of every registered source. */
export function sourceIds(evidence: PackageData): ReadonlySet<string> {
  const registries = Object.entries(evidence).filter(([file]) => file.endsWith('.sources'));
  return new Set(
    registries.flatMap(([, exported]) => Object.values(exported).flatMap((part) => Object.keys(part as object))),
  );
}

/** The facts of a file as leaves. */
export function factsIn(folder: string, file: Pick<FactsFile, 'data'>): Facts {
  return factsOf(folder, file.data);
}
