import type { FigmaVariable } from './tokens-to-figma.ts';

const types = { COLOR: 'color', FLOAT: 'number', STRING: 'string' } as const;

/** A colour as Figma itself writes one: its parts from 0 to 1, and the hex beside them. */
function colour(hex: string): object {
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(6)));
  return { colorSpace: 'srgb', components, alpha: 1, hex };
}

/** The variables of one mode as a DTCG file in the types that Figma has: colour, number and string. */
function modeFile(variables: readonly FigmaVariable[]): object {
  const root: Record<string, unknown> = {};
  for (const { name, type, value, scopes } of variables) {
    const path = name.split('/');
    const last = path.pop() ?? '';
    let group = root;
    for (const step of path) group = (group[step] ??= {}) as Record<string, unknown>;
    group[last] = {
      $type: types[type],
      $value: type === 'COLOR' ? colour(String(value)) : value,
      $extensions: { 'com.figma.scopes': scopes },
    };
  }
  return root;
}

/**
 * What Figma's own import of variables takes: a folder for each collection, and in it a file for each mode, which bears
 * the name of the mode.
 */
export function figmaImportFiles(
  files: Readonly<Record<string, readonly FigmaVariable[]>>,
): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.values(files).flatMap((variables) => {
      const [first] = variables;
      return first ? [[`${first.collection}/${first.mode}.json`, modeFile(variables)]] : [];
    }),
  );
}
