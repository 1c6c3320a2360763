/** The part of the ESLint rule interface that our rules use. */
export interface Rule {
  readonly meta: { readonly type: 'problem'; readonly docs: { readonly description: string } };
  readonly create: (context: {
    readonly report: (problem: { node: object; message: string }) => void;
  }) => Readonly<Record<string, (node: SyntaxNode) => void>>;
}

/** A syntax node as far as our rules look into it. */
export interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly callee?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
  readonly argument?: SyntaxNode;
  readonly left?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly operator?: string;
  readonly value?: unknown;
  readonly source?: { readonly value: unknown };
  readonly specifiers?: readonly SyntaxNode[];
  readonly importKind?: 'type' | 'value';
}
