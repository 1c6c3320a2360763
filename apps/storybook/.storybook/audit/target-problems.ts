import { isSeen, nameOf } from './elements.ts';

const targets =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="radio"], [role="checkbox"], [role="tab"], [role="slider"], [role="menuitem"], [role="option"]';

const least = 24;
const leastPrimary = 44;
const leastEmergency = 64;

const labelOf = (element: Element): Element | undefined =>
  element instanceof HTMLInputElement ? (element.closest('label') ?? element.labels?.[0]) : undefined;

/** How large the element and its label are together. */
function box(element: Element): DOMRect {
  const label = labelOf(element);
  const own = element.getBoundingClientRect();
  if (!label || !isSeen(label)) return own;
  const other = label.getBoundingClientRect();
  const left = Math.min(own.left, other.left);
  const top = Math.min(own.top, other.top);
  return new DOMRect(left, top, Math.max(own.right, other.right) - left, Math.max(own.bottom, other.bottom) - top);
}

/** Whether a finger that misses by half of the floor still hits: a target may reach beyond what is drawn. */
function isHitBeyond(element: Element, drawn: DOMRect, floor: number): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y, reach] = [left + width / 2, top + height / 2, floor / 2 - 1];
  const across = drawn.width + 0.5 < floor ? [-reach, reach] : [];
  const down = drawn.height + 0.5 < floor ? [-reach, reach] : [];
  const hits = [
    ...across.map((by) => document.elementFromPoint(x + by, y)),
    ...down.map((by) => document.elementFromPoint(x, y + by)),
  ];
  return hits.every((hit) => hit !== null && (element.contains(hit) || (labelOf(element)?.contains(hit) ?? false)));
}

/** A link or a button in the middle of a sentence is as high as its line (WCAG 2.5.8, inline). */
const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';

function floorOf(element: Element): number {
  if (element.closest('.mdma-emergency') && element.matches('button')) return leastEmergency;
  return element.matches('.mdma-button[data-tone="primary"], .mdma-button[data-tone="safety"]') ? leastPrimary : least;
}

/** What is pressed and is smaller than a finger finds: 24 px, 44 px for the main act, 64 px for the emergency. */
export function targetProblems(root: Element): readonly string[] {
  return [...root.querySelectorAll(targets)].flatMap((element) => {
    if (!isSeen(element) || isInline(element)) return [];
    const drawn = box(element);
    const { width, height } = drawn;
    const floor = floorOf(element);
    return (width + 0.5 < floor || height + 0.5 < floor) && !isHitBeyond(element, drawn, floor)
      ? [`target: ${Math.round(width)} x ${Math.round(height)} px, at least ${floor}: ${nameOf(element)}`]
      : [];
  });
}
