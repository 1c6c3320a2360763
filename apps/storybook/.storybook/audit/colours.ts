/** A colour as the browser computed it, its parts from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** What a computed value says, where it is a colour. */
export function colourOf(text: string): Colour | undefined {
  const wide = text.startsWith('color(srgb ');
  if (!wide && !text.startsWith('rgb')) return undefined;
  const numbers = [...text.replace('color(srgb', '').matchAll(/[\d.]+(?:e-?\d+)?/g)].map(([part]) => Number(part));
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: wide ? [red, green, blue] : [red / 255, green / 255, blue / 255], alpha };
}

function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two opaque colours, from 1 to 21. */
export function ratio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that lets something through, laid on what is under it. */
export function over({ rgb: [red, green, blue], alpha }: Colour, ground: Colour): Colour {
  const mix = (top: number, under: number) => top * alpha + under * (1 - alpha);
  return { rgb: [mix(red, ground.rgb[0]), mix(green, ground.rgb[1]), mix(blue, ground.rgb[2])], alpha: 1 };
}

/** The least contrast of a colour with any of those that may lie under it. */
export function leastRatio(colour: Colour, grounds: readonly Colour[]): number {
  return Math.min(...grounds.map((ground) => ratio(over(colour, ground), ground)));
}

/** The hair lines of ruled paper, on which a text stands and never lies. */
function hairLines(gradient: string): readonly string[] {
  const stops = [...gradient.matchAll(/(rgba?\([^)]*\)|color\(srgb [^)]*\)) ([\d.]+)px(?: ([\d.]+)px)?/g)];
  const ends = stops.map(([, colour = '', from = '0', to = from]) => ({ colour, from: Number(from), to: Number(to) }));
  const repeat = ends.at(-1)?.to ?? 0;
  const widthOf = (colour: string) => {
    const own = ends.filter((stop) => stop.colour === colour);
    return (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0);
  };
  return repeat < 16 ? [] : ends.map(({ colour }) => colour).filter((colour) => widthOf(colour) <= 1);
}

/** The colours of a pattern: gradients that fill their box. A single small drawing, such as an arrow, is no pattern. */
function patternOf({ backgroundImage, backgroundRepeat, backgroundSize }: CSSStyleDeclaration): readonly Colour[] {
  const small =
    backgroundRepeat.startsWith('no-repeat') && backgroundSize !== 'auto' && !backgroundSize.includes('100% 100%');
  if (backgroundImage === 'none' || small) return [];
  const hair = hairLines(backgroundImage);
  return [...backgroundImage.matchAll(/rgba?\([^)]*\)|color\(srgb [^)]*\)/g)].flatMap(([text]) =>
    hair.includes(text) ? [] : (colourOf(text) ?? []),
  );
}

const paper: Colour = { rgb: [1, 1, 1], alpha: 1 };

/**
 * Every colour that may lie directly under something in an element: its own ground and, where a pattern fills it, each
 * colour of the pattern.
 */
export function groundsOf(element: Element | null): readonly Colour[] {
  if (!element) return [paper];
  const style = getComputedStyle(element);
  const own = colourOf(style.backgroundColor);
  const pattern = patternOf(style);
  if (own && own.alpha === 1) return [own, ...pattern.map((colour) => over(colour, own))];
  const under = groundsOf(element.parentElement);
  const grounds = own && own.alpha > 0 ? under.map((ground) => over(own, ground)) : under;
  return [
    ...grounds,
    ...pattern.filter(({ alpha }) => alpha > 0).flatMap((colour) => grounds.map((ground) => over(colour, ground))),
  ];
}

/** Whether the page asks for high contrast there, where every floor is higher. */
export function isHighContrast(element: Element): boolean {
  return element.closest('[data-mdma-theme]')?.getAttribute('data-mdma-theme')?.startsWith('hc') ?? false;
}

/** Colours that the device chose are not ours to measure. */
export const coloursAreForced = (): boolean => matchMedia('(forced-colors: active)').matches;
