import { colourOf, coloursAreForced, groundsOf, isHighContrast, leastRatio, type Colour } from './colours.ts';
import { nameOf, textsIn } from './elements.ts';

function floorOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const high = isHighContrast(element);
  return large ? (high ? 4.5 : 3) : high ? 7 : 4.5;
}

/** What a text of a drawing stands on: the edge that is drawn around its letters, where it has one. */
function groundsOfText(element: Element, style: CSSStyleDeclaration): readonly Colour[] {
  const edge =
    element instanceof SVGElement && style.paintOrder.startsWith('stroke') ? colourOf(style.stroke) : undefined;
  return edge && edge.alpha === 1 && Number.parseFloat(style.strokeWidth) >= 2 ? [edge] : groundsOf(element);
}

/** Text that is too faint for what it stands on, as computed from the page and not from the tokens. */
export function contrastProblems(root: Element): readonly string[] {
  if (coloursAreForced()) return [];
  const parents = new Set(textsIn(root).map(({ parent }) => parent));
  return [...parents].flatMap((element) => {
    const style = getComputedStyle(element);
    const ink = colourOf(element instanceof SVGElement ? style.fill : style.color);
    if (!ink || ink.alpha === 0) return [];
    const measured = leastRatio(ink, groundsOfText(element, style));
    const floor = floorOf(element);
    return measured < floor ? [`contrast: ${measured.toFixed(2)} to 1, at least ${floor}: ${nameOf(element)}`] : [];
  });
}
