import { colourOf, coloursAreForced, groundsOf, isHighContrast, leastRatio, type Colour } from './colours.ts';
import { isSeen, nameOf } from './elements.ts';

const fields = 'input, select, textarea, [role="textbox"], [role="spinbutton"], [role="checkbox"], [role="radio"]';
const sides = ['BlockStart', 'BlockEnd', 'InlineStart', 'InlineEnd'] as const;

const floorOf = (element: Element): number => (isHighContrast(element) ? 4.5 : 3);

/** The edges that are drawn around an element. */
function edgesOf(style: CSSStyleDeclaration): readonly Colour[] {
  return sides.flatMap((side) => {
    const drawn = Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none';
    const colour = drawn ? colourOf(style[`border${side}Color`]) : undefined;
    return colour && colour.alpha > 0 ? [colour] : [];
  });
}

/** How well the edge or the fill of a box stands out from what lies around it; 1 where it has neither. */
function outlineOf(box: Element): number {
  const style = getComputedStyle(box);
  const around = groundsOf(box.parentElement);
  const fill = colourOf(style.backgroundColor);
  return Math.max(
    1,
    ...edgesOf(style).map((edge) => leastRatio(edge, around)),
    fill && fill.alpha > 0 ? leastRatio(fill, around) : 1,
  );
}

/** The box that shows where a field is: the field, or what is drawn around it and holds little more. */
function fieldProblems(root: Element): readonly string[] {
  return [...root.querySelectorAll(fields)].flatMap((field) => {
    if (!isSeen(field) || field.matches('[type="range"], [type="file"]')) return [];
    const { appearance, opacity } = getComputedStyle(field);
    // what the device draws itself has no colours to read; what is laid invisibly over its drawing is measured there
    if ((field.matches('[type="radio"], [type="checkbox"]') && appearance !== 'none') || opacity === '0') return [];
    const floor = floorOf(field);
    let best = 1;
    for (let box: Element | null = field, up = 0; box && up < 4; box = box.parentElement, up += 1)
      best = Math.max(best, outlineOf(box));
    return best < floor ? [`edge: ${best.toFixed(2)} to 1, at least ${floor}: ${nameOf(field)}`] : [];
  });
}

/** A button that is drawn as a box stands out as a box; one that is a word in a text is its word. */
function buttonProblems(root: Element): readonly string[] {
  return [...root.querySelectorAll('button, [role="button"], [role="tab"]')].flatMap((button) => {
    if (!isSeen(button)) return [];
    const boxes = [button, ...button.querySelectorAll('*')].filter(
      (box) => edgesOf(getComputedStyle(box)).length === 4,
    );
    const [face] = boxes.filter(isSeen);
    if (!face) return [];
    const measured = outlineOf(face);
    const floor = floorOf(button);
    return measured < floor ? [`edge: ${measured.toFixed(2)} to 1, at least ${floor}: ${nameOf(button)}`] : [];
  });
}

function paintsOf(shape: Element): readonly Colour[] {
  const { fill, stroke, strokeWidth } = getComputedStyle(shape);
  const paints = [colourOf(fill), Number.parseFloat(strokeWidth) > 0 ? colourOf(stroke) : undefined];
  return paints.flatMap((paint) => (paint && paint.alpha > 0 ? [paint] : []));
}

/** The body of a mark stands out from the page, and each further part of it from its body. */
function markProblems(root: Element): readonly string[] {
  return [...root.querySelectorAll('svg.mdma-status-icon')].flatMap((icon) => {
    if (!isSeen(icon)) return [];
    const floor = floorOf(icon);
    let under = groundsOf(icon);
    const faint = [...icon.querySelectorAll('path, rect, circle, line')].map((shape) => {
      const paints = paintsOf(shape);
      const measured = Math.max(1, ...paints.map((paint) => leastRatio(paint, under)));
      const fill = colourOf(getComputedStyle(shape).fill);
      if (fill && fill.alpha === 1 && shape === icon.firstElementChild) under = [fill];
      return measured;
    });
    const least = Math.min(...faint);
    const status = icon.getAttribute('data-status') ?? '';
    return least < floor
      ? [`mark: ${least.toFixed(2)} to 1, at least ${floor}: ${status} in ${nameOf(icon.parentElement ?? icon)}`]
      : [];
  });
}

/** Edges of fields and buttons, and marks of a status, that are too faint to be found. */
export function shapeProblems(root: Element): readonly string[] {
  return coloursAreForced() ? [] : [...fieldProblems(root), ...buttonProblems(root), ...markProblems(root)];
}
