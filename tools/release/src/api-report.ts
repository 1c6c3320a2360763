import type { ApiExport, ApiPackage } from './read-api.ts';

const shown = ({ signature }: ApiExport): string => `- \`${signature.replaceAll('`', '\\`')}\``;

/** What a package offers, one name a line, so that a reviewer sees every public change. */
export function apiReport({ name, entries }: ApiPackage): string {
  const told = new Map<string, string>();
  const parts = entries.map(({ specifier, exports }) => {
    const lines = exports.map((one) => {
      const key = `${one.file}#${one.name}`;
      const before = told.get(key);
      if (before !== undefined) return `- \`${one.name}\`: see \`${before}\``;
      told.set(key, specifier);
      return shown(one);
    });
    return [`## ${specifier}`, '', ...lines].join('\n');
  });
  const about =
    'Every public name, written by `pnpm api:build` from the sources. A change here is a change that users notice.';
  return `${[`# ${name}`, about, ...parts].join('\n\n')}\n`;
}

/** The lines that came and went between two reports. */
export function reportDiff(before: string, after: string): readonly string[] {
  const [old, now] = [new Set(before.split('\n')), new Set(after.split('\n'))];
  const gone = [...old].filter((line) => line !== '' && !now.has(line)).map((line) => `  − ${line}`);
  const come = [...now].filter((line) => line !== '' && !old.has(line)).map((line) => `  + ${line}`);
  return [...gone, ...come];
}
