import { nameOf, textsIn } from './elements.ts';

interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const parts = (text: string): readonly number[] => [...text.matchAll(/[\d.]+/g)].map(([part]) => Number(part));

function colourOf(text: string): Colour | undefined {
  const numbers = parts(text.replace(/^color\(srgb/, ''));
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (text.startsWith('rgb')) return { rgb: [red / 255, green / 255, blue / 255], alpha };
  return text.startsWith('color(srgb ') ? { rgb: [red, green, blue], alpha } : undefined;
}

function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that a text stands on, unless a pattern lies under it. */
function groundOf(element: Element): Colour | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.backgroundImage !== 'none') return undefined;
    const colour = colourOf(style.backgroundColor);
    if (colour && colour.alpha === 1) return colour;
    if (colour && colour.alpha > 0) return undefined;
  }
  return undefined;
}

function floorOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const high = element.closest('[data-mdma-theme]')?.getAttribute('data-mdma-theme')?.startsWith('hc') ?? false;
  return large ? (high ? 4.5 : 3) : high ? 7 : 4.5;
}

/** Text that is too faint for what it stands on, as computed from the page and not from the tokens. */
export function contrastProblems(root: Element): readonly string[] {
  if (matchMedia('(forced-colors: active)').matches) return [];
  const parents = new Set(textsIn(root).map(({ parent }) => parent));
  return [...parents].flatMap((element) => {
    const style = getComputedStyle(element);
    const ink = colourOf(element instanceof SVGElement ? style.fill : style.color);
    const ground = groundOf(element);
    if (!ink || ink.alpha < 1 || !ground) return [];
    const measured = ratio(ink, ground);
    const floor = floorOf(element);
    return measured < floor ? [`contrast: ${measured.toFixed(2)} to 1, at least ${floor}: ${nameOf(element)}`] : [];
  });
}
