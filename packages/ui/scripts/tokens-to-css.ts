/** A node of a design-token file (DTCG 2025.10): a token when it has `$value`, otherwise a group. */
export type TokenNode = { readonly [key: string]: unknown };

export type ThemeName = 'light' | 'dark' | 'hc-light' | 'hc-dark';
export type DensityName = 'desk' | 'room';

export interface TokenFiles {
  readonly base: TokenNode;
  readonly themes: Readonly<Record<ThemeName, TokenNode>>;
  readonly densities: Readonly<Record<DensityName, TokenNode>>;
}

interface FlatToken {
  readonly path: string;
  readonly type: string;
  readonly value: unknown;
}

/** Every token of a file in order, with the type it inherits from its groups. */
export function flattenTokens(node: TokenNode, path: readonly string[] = [], inherited = ''): readonly FlatToken[] {
  const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;
  if ('$value' in node) return [{ path: path.join('.'), type, value: node['$value'] }];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => flattenTokens(child as TokenNode, [...path, key], type));
}

/** `color.status.warning.solid` becomes `--mdma-status-warning-solid`. */
export function customProperty(path: string): `--mdma-${string}` {
  return `--mdma-${path.replace(/^color\./, '').replaceAll('.', '-')}`;
}

/** The colours of one theme by path without the leading `color.`, as hex. */
export function themeColors(theme: TokenNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flattenTokens(theme).map(({ path, value }) => [path.replace(/^color\./, ''), (value as { hex: string }).hex]),
  );
}

function cssValue(token: FlatToken): string {
  const { value, type, path } = token;
  if (typeof value === 'string' && /^\{.+\}$/.test(value)) return `var(${customProperty(value.slice(1, -1))})`;
  switch (type) {
    case 'color':
      return (value as { hex: string }).hex;
    case 'dimension':
    case 'duration': {
      const { value: amount, unit } = value as { value: number; unit: string };
      return `${amount}${unit}`;
    }
    case 'fontFamily':
      return (value as string[]).map((name) => (/\s|\d/.test(name) ? `'${name}'` : name)).join(', ');
    case 'fontWeight':
    case 'number':
      return String(value);
    default:
      throw new Error(`[ui tokens] ${path} has the type "${type}", which has no CSS form here`);
  }
}

function declarations(node: TokenNode, indent: string): string {
  return flattenTokens(node)
    .map((token) => `${indent}${customProperty(token.path)}: ${cssValue(token)};`)
    .join('\n');
}

function block(selector: string, body: string, indent = '  '): string {
  return `${indent}${selector} {\n${body}\n${indent}}`;
}

function themeBody(files: TokenFiles, theme: ThemeName, indent: string): string {
  const scheme = theme.endsWith('dark') ? 'dark' : 'light';
  return `${indent}color-scheme: ${scheme};\n${declarations(files.themes[theme], indent)}`;
}

/** The custom properties of every theme and density as one style sheet in the layer `mdma.tokens`. */
export function tokensToCss(files: TokenFiles): string {
  const unset = ':root:not([data-mdma-theme])';
  const media = (query: string, theme: ThemeName) =>
    `  @media ${query} {\n${block(unset, themeBody(files, theme, '      '), '    ')}\n  }`;
  const themes: readonly ThemeName[] = ['light', 'dark', 'hc-light', 'hc-dark'];
  return [
    '/* Built from tokens/*.tokens.json by scripts/build-tokens.ts. */',
    '@layer mdma.tokens {',
    [
      block(':root', `${declarations(files.base, '    ')}\n${themeBody(files, 'light', '    ')}`),
      media('(prefers-color-scheme: dark)', 'dark'),
      media('(prefers-contrast: more)', 'hc-light'),
      media('(prefers-contrast: more) and (prefers-color-scheme: dark)', 'hc-dark'),
      ...themes.map((theme) => block(`[data-mdma-theme='${theme}']`, themeBody(files, theme, '    '))),
      block(":root,\n  [data-mdma-density='desk']", declarations(files.densities.desk, '    ')),
      block("[data-mdma-density='room']", declarations(files.densities.room, '    ')),
    ].join('\n\n'),
    '}',
    '',
  ].join('\n');
}

/** The names of all custom properties as a TypeScript module. */
export function tokensToTypes(files: TokenFiles): string {
  const names = [files.base, files.themes.light, files.densities.desk]
    .flatMap((node) => flattenTokens(node))
    .map(({ path }) => customProperty(path));
  return [
    '// Built from tokens/*.tokens.json by scripts/build-tokens.ts.',
    '',
    '/** The custom properties that carry the design tokens, in the order of the token files. */',
    'export const tokenNames = [',
    ...names.map((name) => `  '${name}',`),
    '] as const;',
    '',
    '/** The name of a custom property that carries a design token, such as `--mdma-ink-default`. */',
    'export type TokenName = (typeof tokenNames)[number];',
    '',
  ].join('\n');
}
