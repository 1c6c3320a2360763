import { collectData, factsOf } from './collect.ts';

/** Prints how many rows of law and how many values of each package carry which mark: `node tools/facts/src/marks.ts`. */
const marks = ['primary', 'secondary', 'derived', 'seed', 'unverified', 'policy'] as const;
const line = (name: string, counts: Readonly<Record<string, number>>): string =>
  `${name}: ${marks.flatMap((mark) => (counts[mark] ? [`${counts[mark]} ${mark}`] : [])).join(', ')}`;
const countBy = (found: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(marks.map((mark) => [mark, found.filter((one) => one === mark).length]));

interface Row {
  readonly id: string;
  readonly basis: { readonly verification: string };
}

const data = await collectData();
const rows = Object.entries(data['regulatory'] ?? {})
  .filter(([file]) => file.endsWith('.events'))
  .flatMap(([, exported]) => Object.values(exported) as (readonly Row[])[])
  .flat();
console.log(line(`${rows.length} rows of law`, countBy(rows.map(({ basis }) => basis.verification))));
for (const [folder, literals] of Object.entries(data)) {
  const values = Object.values(factsOf(folder, literals));
  const found = values.flatMap((value) => /([a-z]+)\)$/.exec(value)?.[1] ?? []);
  console.log(line(`values of ${folder}`, countBy(found)));
}
