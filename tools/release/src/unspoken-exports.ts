import type { ApiExport, ApiPackage } from './read-api.ts';

/** The public names that say nothing about themselves; a component's props are told by the component. */
export function unspokenExports(api: readonly ApiPackage[]): readonly ApiExport[] {
  const exports = api.flatMap(({ entries }) => entries.flatMap((entry) => entry.exports));
  const unique = new Map(exports.map((one) => [`${one.file}#${one.name}`, one]));
  return [...unique.values()].filter(({ name, sentence }) => sentence === '' && !name.endsWith('Props'));
}
