/** A short way to find an element again: its tag, its own classes and its first words. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].filter((name) => name.startsWith('mdma-')).join('.');
  const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  const parent = classes === '' ? [...(element.parentElement?.classList ?? [])].join('.') : '';
  return `${parent === '' ? '' : `.${parent} > `}${element.tagName.toLowerCase()}${classes === '' ? '' : `.${classes}`} "${words}"`;
}

const hidden = '.mdma-visually-hidden, [hidden], [data-react-aria-prevent-focus], template, title, desc, script, style';

/** Text and controls for readers only are cut down to a pixel. */
function isCutAway(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { clip, clipPath } = getComputedStyle(box);
    if (clipPath === 'inset(50%)' || (clip !== 'auto' && clip !== '')) return true;
  }
  return false;
}

/** Whether a person who sees can see it. */
export function isSeen(element: Element): boolean {
  if (element.closest(hidden) || isCutAway(element)) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** Every piece of text that is seen, with the element it stands in. */
export function textsIn(root: Element): readonly { readonly text: Text; readonly parent: Element }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { text: Text; parent: Element }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent && text.data.trim() !== '' && isSeen(parent)) found.push({ text, parent });
  }
  return found;
}
