import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names that a package promises, by specifier. */
export type Promised = Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
>;

/** A file that takes every promised name, types too, out of every subpath: it compiles when all of them are there. */
export function typesFile(promised: Promised): string {
  const lines = Object.entries(promised).map(([specifier, { values, types }], at) => {
    const names = [...values, ...types.map((name) => `type ${name}`)].map((name) => {
      const bare = name.replace(/^type /, '');
      return `${name} as ${bare}_${at}`;
    });
    return `export { ${names.join(', ')} } from '${specifier}';`;
  });
  return `${lines.join('\n')}\n`;
}

/** A program that imports or requires every subpath, and prints which promised values are not there. */
function runFile(load: string, promised: Promised): string {
  const values = Object.fromEntries(
    Object.entries(promised).map(([specifier, { values: names }]) => [specifier, names]),
  );
  return `const promised = ${JSON.stringify(values)};
(async () => {
  let problems = 0;
  for (const [specifier, names] of Object.entries(promised)) {
    let loaded;
    try {
      loaded = ${load};
    } catch (error) {
      problems += 1;
      console.log(specifier + ' does not load: ' + String(error && error.message).split('\\n')[0]);
      continue;
    }
    const missing = names.filter((name) => loaded[name] === undefined);
    if (missing.length > 0) {
      problems += 1;
      console.log(specifier + ' has no ' + missing.join(', '));
    }
  }
  process.exitCode = problems === 0 ? 0 : 1;
})();
`;
}

/** Writes what a fresh consumer of one package runs and compiles. */
export function writeConsumer(folder: string, promised: Promised): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'run.mjs'), runFile('await import(specifier)', promised));
  writeFileSync(join(folder, 'run.cjs'), runFile('require(specifier)', promised));
}
