import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sourceConditions } from '@mdma-at/build-kit/vitest';
import { build } from 'vite';

/** What a component may cost, and whether it may bring react-aria with it. */
interface Budget {
  readonly kilobytes: number;
  readonly aria: boolean;
}

const ui = join(import.meta.dirname, '../../../packages/ui/src');
const budgetFile = join(import.meta.dirname, 'size-budgets.json');
const entry = join(mkdtempSync(join(tmpdir(), 'mdma-at-sizes-')), 'entry.js');

/** The components: each has stories that name it. */
function components(): readonly string[] {
  const barrel = readFileSync(join(ui, 'index.ts'), 'utf8');
  const named = globSync('*/*.stories.tsx', { cwd: ui }).map(
    (file) => /component: (\w+)/.exec(readFileSync(join(ui, file), 'utf8'))?.[1] ?? '',
  );
  return [...new Set(named)].filter((name) => new RegExp(`\\b${name}\\b`).test(barrel)).sort();
}

const named = (name: string, file = 'index.ts'): string =>
  `export { ${name} } from ${JSON.stringify(join(ui, file))};\n`;

/** What a page loads besides its components. */
const shared: Readonly<Record<string, string>> = {
  'words in English': named('MdmaProvider'),
  'words in French alone': named('CatalogueProvider') + named('frCa', 'messages/fr-ca/index.ts'),
  'words in both': named('MdmaProvider') + named('frCa', 'messages/fr-ca/index.ts'),
  'styles.css': `import ${JSON.stringify(join(ui, 'styles.css'))};\n`,
};

/** What an app that uses this alone would ship: minified and compressed, React left out. */
async function measure(source: string): Promise<Budget> {
  writeFileSync(entry, source);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    resolve: { conditions: sourceConditions },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external: [/^react($|\/)/, /^react-dom($|\/)/] },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const styles = outputs.flatMap((one) => (one.type === 'asset' ? [one.source] : []));
  const bytes = [...chunks.map(({ code }) => code), ...styles].reduce(
    (sum, text) => sum + gzipSync(text, { level: 9 }).length,
    0,
  );
  const aria = chunks.some(({ modules }) =>
    Object.entries(modules).some(
      ([id, { renderedLength }]) => renderedLength > 0 && id.includes('react-aria-components'),
    ),
  );
  return { kilobytes: Math.round(bytes / 102.4) / 10, aria };
}

const budgets = JSON.parse(readFileSync(budgetFile, 'utf8')) as Readonly<Record<string, Budget | undefined>>;
const setting = process.argv.includes('--set');
const measured: Record<string, Budget> = {};
let over = 0;
for (const name of [...components(), ...Object.keys(shared)]) {
  const { kilobytes, aria } = await measure(shared[name] ?? named(name));
  const budget = budgets[name];
  const fits = budget !== undefined && kilobytes <= budget.kilobytes && (!aria || budget.aria);
  measured[name] = { kilobytes: Math.ceil(kilobytes * 1.1), aria };
  if (!fits && !setting) over += 1;
  console.log(
    `${fits || setting ? ' ' : '!'} ${name.padEnd(22)} ${kilobytes.toFixed(1).padStart(6)} kB  budget ${String(budget?.kilobytes ?? 'none').padStart(4)}${aria ? '  react-aria' : ''}`,
  );
}
if (setting) writeFileSync(budgetFile, `${JSON.stringify(measured, undefined, 2)}\n`);
if (over > 0) console.error(`${over} over budget, without one, or with react-aria that has none to pay for`);
process.exitCode = over === 0 ? 0 : 1;
