import { flattenTokens, type TokenFiles, type TokenNode } from './tokens-to-css.ts';

/** A variable of a Figma collection in one mode. */
export interface FigmaVariable {
  readonly name: string;
  readonly collection: string;
  readonly mode: string;
  readonly group: string;
  readonly type: 'COLOR' | 'FLOAT' | 'STRING';
  readonly value: string | number;
  readonly scopes: readonly string[];
}

// Figma counts in pixels, and a page starts at this size of text
const pixelsPerRem = 16;

function colourScopes(path: string): readonly string[] {
  if (path.startsWith('surface.') || path.endsWith('.tint')) return ['FRAME_FILL', 'SHAPE_FILL'];
  if (path.startsWith('ink.') || path.endsWith('.text') || path.endsWith('.on')) return ['TEXT_FILL', 'SHAPE_FILL'];
  if (path.startsWith('line.') || path.endsWith('.line') || path.endsWith('.ring')) return ['STROKE_COLOR'];
  return ['ALL_SCOPES'];
}

const sizeScopes: readonly (readonly [start: string, scope: string])[] = [
  ['font.size', 'FONT_SIZE'],
  ['font.weight', 'FONT_WEIGHT'],
  ['font.family', 'FONT_FAMILY'],
  ['space', 'GAP'],
  ['radius', 'CORNER_RADIUS'],
  ['stroke', 'STROKE_FLOAT'],
  ['density.text', 'FONT_SIZE'],
  ['density', 'WIDTH_HEIGHT'],
];

function valueOf(type: string, value: unknown): Pick<FigmaVariable, 'type' | 'value'> {
  if (type === 'color') return { type: 'COLOR', value: (value as { hex: string }).hex };
  if (type === 'fontFamily') return { type: 'STRING', value: (value as readonly string[])[0] ?? '' };
  if (type !== 'dimension' && type !== 'duration') return { type: 'FLOAT', value: value as number };
  const { value: amount, unit } = value as { value: number; unit: string };
  return { type: 'FLOAT', value: unit === 'rem' ? amount * pixelsPerRem : amount };
}

function variablesOf(
  node: TokenNode,
  { collection, mode, base }: { readonly collection: string; readonly mode: string; readonly base: TokenNode },
): readonly FigmaVariable[] {
  const tokens = flattenTokens(node);
  const known = [...tokens, ...flattenTokens(base)];
  const resolve = (value: unknown): unknown =>
    typeof value === 'string' && /^\{.+\}$/.test(value)
      ? resolve(known.find(({ path }) => path === value.slice(1, -1))?.value)
      : value;
  return tokens.map(({ path, type, value }) => {
    const short = path.replace(/^color\./, '');
    const scope = sizeScopes.find(([start]) => short.startsWith(start))?.[1] ?? 'ALL_SCOPES';
    return {
      name: short.replaceAll('.', '/'),
      collection,
      mode,
      group: short.split('.')[0] ?? '',
      ...valueOf(type, resolve(value)),
      scopes: type === 'color' ? colourScopes(short) : [scope],
    };
  });
}

/** The variables for Figma, one file for each collection and mode, by file name. */
export function tokensToFigma(files: TokenFiles): Readonly<Record<string, readonly FigmaVariable[]>> {
  const { base } = files;
  const modes = (collection: string, nodes: Readonly<Record<string, TokenNode>>) =>
    Object.entries(nodes).map(
      ([mode, node]) => [`${collection}.${mode}.json`, variablesOf(node, { collection, mode, base })] as const,
    );
  return Object.fromEntries([
    ...modes('base', { default: base }),
    ...modes('theme', files.themes),
    ...modes('density', files.densities),
  ]);
}
