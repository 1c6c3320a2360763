import { colourOf, coloursAreForced, groundsOf, isHighContrast, leastRatio, type Colour } from './colours.ts';
import { isSeen, nameOf } from './elements.ts';

const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What hands the focus on to one of its parts. */
const handsOn = '[role="menu"], [role="listbox"], [role="tablist"]';

/** Kinds of control that were already focused: what is drawn alike is measured once in a file of stories. */
const measured = new Set<string>();

function kindOf(element: Element): string {
  const signature = (part: Element | null): string =>
    part ? `${part.tagName}.${[...part.classList].join('.')}[${part.getAttribute('data-tone') ?? ''}]` : '';
  const ground = groundsOf(element.parentElement).map(({ rgb }) => rgb.join(' '));
  return [signature(element), signature(element.parentElement), element.getAttribute('type'), ...ground].join('|');
}

const frame = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** The outlines around an element, in it, or beside it. */
function outlinesOf(element: Element): readonly { readonly colour: Colour; readonly grounds: readonly Colour[] }[] {
  const near = [element, ...element.querySelectorAll('*'), ...(element.parentElement?.children ?? [])];
  const around = [element.parentElement, element.parentElement?.parentElement].flatMap((box) => box ?? []);
  return [...near, ...around].flatMap((box) => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(box);
    const colour =
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1.5 ? undefined : colourOf(outlineColor);
    const inside = Number.parseFloat(outlineOffset) < 0;
    return colour ? [{ colour, grounds: groundsOf(inside ? box : box.parentElement) }] : [];
  });
}

/** Other signs of focus than an outline: a fill or an edge that changed. */
function look(element: Element): string {
  const near = [element, ...element.querySelectorAll('*'), ...(element.parentElement?.children ?? [])];
  return near
    .map((box) => {
      const { backgroundColor, borderColor, boxShadow, color } = getComputedStyle(box);
      return [backgroundColor, borderColor, boxShadow, color].join(' ');
    })
    .join('|');
}

/** What shows where the keyboard is, on each kind of control of a story. */
export async function focusProblems(root: Element): Promise<readonly string[]> {
  if (coloursAreForced()) return [];
  const problems: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(reached)) {
    if (!isSeen(element) || element.matches(`:disabled, [type="file"], ${handsOn}`) || element.closest('[inert]'))
      continue;
    const kind = kindOf(element);
    if (measured.has(kind)) continue;
    measured.add(kind);
    // what opened with the focus on it has no look without it: its fill is then what shows it
    const before = document.activeElement === element ? undefined : look(element);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    element.focus({ preventScroll: true });
    await frame();
    if (document.activeElement !== element || !element.matches(':focus-visible')) continue;
    const outlines = outlinesOf(element);
    const floor = isHighContrast(element) ? 4.5 : 3;
    const fill = before === undefined ? colourOf(getComputedStyle(element).backgroundColor) : undefined;
    const best = Math.max(
      fill && fill.alpha > 0 ? leastRatio(fill, groundsOf(element.parentElement)) : 1,
      ...outlines.map(({ colour, grounds }) => leastRatio(colour, grounds)),
    );
    const isShown = best >= floor || (outlines.length === 0 && before !== undefined && look(element) !== before);
    if (!isShown) problems.push(`focus: ${best.toFixed(2)} to 1, at least ${floor}: ${nameOf(element)}`);
  }
  return problems;
}
