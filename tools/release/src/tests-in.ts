import ts from 'typescript';

/** One test as it stands in a file: its name with those of the groups around it. */
export interface NamedTest {
  readonly name: string;
  readonly isSkipped: boolean;
}

const groups = new Set(['describe', 'suite']);
const tests = new Set(['it', 'test']);

/** `it.each(rows)` and `it.skip` say `it`, and whether it is run. */
function rootOf(callee: ts.Expression): { readonly word: string; readonly isSkipped: boolean } {
  if (ts.isIdentifier(callee)) return { word: callee.text, isSkipped: false };
  if (ts.isPropertyAccessExpression(callee)) {
    const inner = rootOf(callee.expression);
    return { word: inner.word, isSkipped: inner.isSkipped || ['skip', 'todo', 'skipIf'].includes(callee.name.text) };
  }
  return ts.isCallExpression(callee) ? rootOf(callee.expression) : { word: '', isSkipped: false };
}

/** The tables that stand in the words before a test: `it.each(rows)`. */
function rowsOf(callee: ts.Expression): readonly ts.Expression[] {
  return ts.isCallExpression(callee) ? [...callee.arguments, ...rowsOf(callee.expression)] : [];
}

/** The name in words; what is filled in at run time shows as `…`. */
function textOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return undefined;
}

/** Every test of a file that has a name; a row of a table that carries a requirement counts as one of its own. */
export function testsIn(file: string, source: string): readonly NamedTest[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: NamedTest[] = [];
  const visit = (node: ts.Node, around: readonly string[], skipped: boolean): void => {
    if (ts.isCallExpression(node)) {
      const { word, isSkipped } = rootOf(node.expression);
      const name = textOf(node.arguments[0]);
      if (name !== undefined && groups.has(word)) {
        node.arguments.slice(1).forEach((argument) => visit(argument, [...around, name], skipped || isSkipped));
        return;
      }
      if (name !== undefined && tests.has(word)) {
        found.push({ name: [...around, name].join(' › '), isSkipped: skipped || isSkipped });
        rowsOf(node.expression).forEach((table) => visit(table, around, skipped || isSkipped));
        return;
      }
    }
    const row = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? textOf(node) : undefined;
    if (row !== undefined && /\[(?:INV|RULE)-/.test(row)) found.push({ name: row, isSkipped: skipped });
    node.forEachChild((child) => visit(child, around, skipped));
  };
  visit(parsed, [], false);
  return found;
}
