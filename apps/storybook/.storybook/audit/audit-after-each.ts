import { contrastProblems } from './contrast-problems.ts';
import { focusProblems } from './focus-problems.ts';
import { layoutProblems } from './layout-problems.ts';
import { shapeProblems } from './shape-problems.ts';
import { targetProblems } from './target-problems.ts';
import { writingProblems } from './writing-problems.ts';

interface Audited {
  readonly canvasElement: HTMLElement;
}

const shown = 12;

/** The story, and what it opened over the page. */
function rootsOf(canvas: HTMLElement): readonly Element[] {
  const opened = [...document.body.children].filter(
    (part) =>
      !part.contains(canvas) &&
      !canvas.contains(part) &&
      part.querySelector(':scope .mdma-overlay, :scope dialog, :scope [role="dialog"]') !== null,
  );
  return [canvas, ...opened];
}

/** Measures a story after it was drawn and played; what it finds fails the test, as an accessibility fault does. */
export async function auditAfterEach({ canvasElement }: Audited): Promise<void> {
  if (!('__vitest_browser__' in globalThis)) return;
  const roots = rootsOf(canvasElement);
  const found = roots.flatMap((root) => [
    ...layoutProblems(root),
    ...targetProblems(root),
    ...contrastProblems(root),
    ...shapeProblems(root),
    ...writingProblems(root),
  ]);
  for (const root of roots) found.push(...(await focusProblems(root)));
  if (found.length === 0) return;
  const more = found.length > shown ? [`and ${found.length - shown} more`] : [];
  throw new Error(['the audit found', ...found.slice(0, shown), ...more].join('\n  '));
}
