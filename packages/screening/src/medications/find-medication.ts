import { medicationAliases, saltWords } from './aliases.data.ts';
import type { Medication } from './medication.ts';
import { medications } from './medications.data.ts';
import { typosBetween } from './typos-between.ts';

/** What a search for a medicine found. A guess says so and is never used as if it had been named. */
export type FoundMedication =
  | { readonly found: 'exact'; readonly by: 'id' | 'atc' | 'rxcui' | 'name' | 'alias'; readonly medication: Medication }
  | { readonly found: 'guess'; readonly seen: string; readonly candidates: readonly [Medication, ...Medication[]] }
  | { readonly found: 'none'; readonly seen: string };

/**
 * Finds a substance by the sheet's id, ATC code, RxCUI, generic name or a common other name. Case, diacritics and the
 * word for a salt do not matter; a small typo gives a guess, with every substance that it could be.
 *
 * @example
 * findMedication('Sertralin'); // { found: 'guess', seen: 'Sertralin', candidates: [sertraline] }
 */
export function findMedication(text: string | number): FoundMedication {
  const seen = String(text).trim();
  for (const [by, key] of exactKeys(seen)) {
    const medication = index().get(key);
    if (medication) return { found: 'exact', by, medication };
  }
  const alias = aliases().get(folded(seen));
  if (alias) return { found: 'exact', by: 'alias', medication: alias };
  const [first, ...others] = guesses(folded(seen));
  return first ? { found: 'guess', seen, candidates: [first, ...others] } : { found: 'none', seen };
}

type By = 'id' | 'atc' | 'rxcui' | 'name';

function exactKeys(seen: string): readonly (readonly [By, string])[] {
  const code = seen.toUpperCase();
  return [
    ['id', `id ${code}`],
    ['atc', `atc ${code}`],
    ['rxcui', `rxcui ${code}`],
    ['name', `name ${folded(seen)}`],
  ];
}

/** Lower case, without diacritics, punctuation and the word for a salt. */
function folded(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word, at) => at === 0 || !saltWords.some((salt) => salt === word));
  return named.join(' ');
}

const remembered: { index?: ReadonlyMap<string, Medication>; aliases?: ReadonlyMap<string, Medication> } = {};

function index(): ReadonlyMap<string, Medication> {
  remembered.index ??= new Map(
    medications.flatMap((medication) => [
      [`id ${medication.id}`, medication],
      [`name ${folded(medication.name)}`, medication],
      ...(medication.atc ? [[`atc ${medication.atc}`, medication] as const] : []),
      ...(medication.rxcui ? [[`rxcui ${medication.rxcui}`, medication] as const] : []),
    ]),
  );
  return remembered.index;
}

function aliases(): ReadonlyMap<string, Medication> {
  remembered.aliases ??= new Map(
    medicationAliases.flatMap(([alias, generic]) => {
      const medication = index().get(`name ${folded(generic)}`);
      return medication ? [[folded(alias), medication] as const] : [];
    }),
  );
  return remembered.aliases;
}

function guesses(seen: string): readonly Medication[] {
  const allowed = allowedTypos(seen);
  if (allowed === 0) return [];
  const named = [
    ...medications.map((medication) => [folded(medication.name), medication] as const),
    ...aliases().entries(),
  ].map(([name, medication]) => ({ medication, typos: typosBetween(seen, name, allowed) }));
  const fewest = Math.min(...named.map(({ typos }) => typos));
  if (fewest > allowed) return [];
  return [
    ...new Set(
      named
        .filter(({ typos }) => typos <= allowed)
        .toSorted((a, b) => a.typos - b.typos)
        .map(({ medication }) => medication),
    ),
  ];
}

// A short name with a typo could be anything; a long one bears two.
function allowedTypos(seen: string): number {
  if (seen.length < shortestWithTypo) return 0;
  return seen.length < shortestWithTwo ? 1 : 2;
}

const shortestWithTypo = 5;
const shortestWithTwo = 8;
