import { contrastProblems } from './contrast-problems.ts';
import { layoutProblems } from './layout-problems.ts';
import { targetProblems } from './target-problems.ts';
import { writingProblems } from './writing-problems.ts';

interface Audited {
  readonly canvasElement: HTMLElement;
}

const shown = 12;

/** Measures a story after it was drawn and played; what it finds fails the test, as an accessibility fault does. */
export function auditAfterEach({ canvasElement }: Audited): void {
  if (!('__vitest_browser__' in globalThis)) return;
  const found = [
    ...layoutProblems(canvasElement),
    ...targetProblems(canvasElement),
    ...contrastProblems(canvasElement),
    ...writingProblems(canvasElement),
  ];
  if (found.length === 0) return;
  const more = found.length > shown ? [`and ${found.length - shown} more`] : [];
  throw new Error(['the audit found', ...found.slice(0, shown), ...more].join('\n  '));
}
