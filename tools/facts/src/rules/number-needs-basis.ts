import ts from 'typescript';

/** A number that nobody answers for. */
export interface NakedNumber {
  readonly line: number;
  readonly text: string;
  readonly path: string;
}

function nameOf(property: ts.ObjectLiteralElementLike): string | undefined {
  return property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : undefined;
}

function hasBasis(node: ts.ObjectLiteralExpression): boolean {
  return node.properties.some((property) => nameOf(property) === 'basis');
}

function isNumber(node: ts.Node): boolean {
  return ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));
}

/** Every number in a `.data.ts` that lies in no group with a `basis`. */
export function numberNeedsBasis(fileName: string, text: string): readonly NakedNumber[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const found: NakedNumber[] = [];

  function visit(node: ts.Node, path: readonly string[], covered: boolean): void {
    if (ts.isTypeNode(node)) return;
    if (isNumber(node)) {
      if (!covered) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push({ line, text: node.getText(source), path: path.join('.') });
      }
      return;
    }
    if (ts.isObjectLiteralExpression(node)) {
      const inside = covered || hasBasis(node);
      for (const property of node.properties) visit(property, [...path, nameOf(property) ?? '?'], inside);
      return;
    }
    const here = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) ? [...path, node.name.text] : path;
    ts.forEachChild(node, (child) => visit(child, here, covered));
  }

  visit(source, [], false);
  return found;
}
