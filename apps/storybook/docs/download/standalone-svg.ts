const carried = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray'] as const;

/** A drawing with the colours that the page gives it written into it, so that it can stand alone. */
export function standaloneSvg(svg: SVGSVGElement, size: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, part] of [...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(part);
    const target = copies[index];
    target?.removeAttribute('class');
    for (const name of carried) target?.setAttribute(name, style.getPropertyValue(name));
  }
  for (const name of ['class', 'aria-hidden', 'focusable', 'data-status']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  return `${copy.outerHTML}\n`;
}
