import { isSeen, nameOf, textsIn } from './elements.ts';

/** A region that says it scrolls, and can be reached by keyboard. */
const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

function widest(root: Element): string {
  const edge = document.documentElement.clientWidth;
  const beyond = [...root.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    if ((right <= edge + 1 && left >= -1) || !isSeen(element)) return false;
    for (let box = element.parentElement; box; box = box.parentElement) if (scrolls(box)) return false;
    return true;
  });
  return beyond.slice(0, 3).map(nameOf).join(' | ');
}

function sidewaysScroll(root: Element): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1
    ? [`scroll: the page is ${scrollWidth - clientWidth} px wider than the screen: ${widest(root)}`]
    : [];
}

function clippedText(root: Element): readonly string[] {
  const parents = new Set(textsIn(root).map(({ parent }) => parent));
  return [...parents].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.clientWidth === 0) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 2;
    return wide || high ? [`clipped: ${nameOf(element)}`] : [];
  });
}

interface Line {
  readonly parent: Element;
  readonly box: DOMRect;
}

const linesOf = (text: Text, parent: Element): readonly Line[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 2 && height > 2)
    .map((box) => ({ parent, box }));
};

/** Letters fill about the middle half of the box of a line. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down =
    Math.min(one.bottom - one.height / 4, other.bottom - other.height / 4) -
    Math.max(one.top + one.height / 4, other.top + other.height / 4);
  return across > 2 && down > 1;
}

/** What is fixed or sticks may lie over what scrolls. */
function floats(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
  return false;
}

function overlappingText(root: Element): readonly string[] {
  const lines = textsIn(root)
    .filter(({ parent }) => !floats(parent))
    .flatMap(({ text, parent }) => linesOf(text, parent))
    .sort((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > line.box.bottom) break;
      if (line.parent !== other.parent && overlap(line.box, other.box))
        found.push(`overlap: ${nameOf(line.parent)} and ${nameOf(other.parent)}`);
    }
  }
  return [...new Set(found)];
}

/** A page that scrolls sideways, text that is cut off, and text that lies on other text. */
export function layoutProblems(root: Element): readonly string[] {
  return [...sidewaysScroll(root), ...clippedText(root), ...overlappingText(root)];
}
