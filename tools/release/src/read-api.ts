import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ts from 'typescript';
import { type Entry, entriesOf, type Package, packages, repository } from './workspace.ts';

/** One name that a package offers. */
export interface ApiExport {
  readonly name: string;
  readonly kind: 'function' | 'constant' | 'type';
  /** Its declaration without comments and bodies. */
  readonly signature: string;
  /** The opening sentence of its documentation; empty when it has none. */
  readonly sentence: string;
  /** Where it is declared, from the repository's root. */
  readonly file: string;
}

/** What one subpath offers. */
export interface ApiEntry extends Entry {
  readonly exports: readonly ApiExport[];
}

/** What one package offers. */
export interface ApiPackage {
  readonly name: string;
  readonly folder: string;
  readonly entries: readonly ApiEntry[];
}

/** A declaration longer than this is cut, with its length and digest behind it, so that no change goes unseen. */
const longest = 900;

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

function program(entries: readonly Entry[], root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...(config as { compilerOptions: object }).compilerOptions,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      types: ['node'],
      // unions in the order of their text, not of the checker's path through the files
      stableTypeOrdering: true,
    },
    join(root, 'tools/release'),
  );
  return ts.createProgram({ rootNames: entries.map(({ source }) => source), options });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function cut(text: string): string {
  if (text.length <= longest) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${text.slice(0, longest).trim()} … ${text.length} characters, ${digest}`;
}

/** Takes comments out of a declaration's text, and whatever depends on how it was laid out. */
function printed(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true });
  return oneLine(printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())).replace(/^export /, '');
}

/** Data by its names and what it satisfies: its values stand in `facts.json` and have a report of their own. */
function literalOf(value: ts.Expression | undefined): string | undefined {
  if (!value) return undefined;
  if (ts.isSatisfiesExpression(value)) {
    const inner = literalOf(value.expression);
    return inner === undefined ? undefined : `${inner} satisfies ${printed(value.type)}`;
  }
  if (ts.isAsExpression(value)) return literalOf(value.expression);
  if (ts.isArrayLiteralExpression(value)) return 'readonly […]';
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const names = value.properties.map((property) => (property.name ? property.name.getText() : property.getText()));
  return `{ ${names.join(', ')} }`;
}

function describe(symbol: ts.Symbol, name: string, checker: ts.TypeChecker, root: string): ApiExport {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = target.declarations ?? [];
  if (!declaration) throw new Error(`[release] ${name} has no declaration`);
  const file = declaration.getSourceFile().fileName.slice(root.length + 1);
  const words = oneLine(ts.displayPartsToString(target.getDocumentationComment(checker)));
  const sentence = /^.*?[.?!](?= |$)/.exec(words)?.[0] ?? words;
  const isType = ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration);
  if (isType) return { name, kind: 'type', signature: cut(printed(declaration)), sentence, file };
  const type = checker.getTypeOfSymbol(target);
  const calls = ts.isFunctionDeclaration(declaration) ? type.getCallSignatures() : [];
  if (calls.length > 0) {
    const signature = calls.map(
      (call) => `function ${name}${oneLine(checker.signatureToString(call, undefined, flags))}`,
    );
    return { name, kind: 'function', signature: cut(signature.join('; ')), sentence, file };
  }
  const literal = ts.isVariableDeclaration(declaration) ? literalOf(declaration.initializer) : undefined;
  if (literal) return { name, kind: 'constant', signature: cut(`const ${name}: ${literal}`), sentence, file };
  const text = `const ${name}: ${oneLine(checker.typeToString(type, undefined, flags))}`;
  return { name, kind: 'constant', signature: cut(text), sentence, file };
}

/** What every package offers, read from its sources. */
export function readApi(root = repository): readonly ApiPackage[] {
  const all: readonly { readonly one: Package; readonly entries: readonly Entry[] }[] = packages(root).map((one) => ({
    one,
    entries: entriesOf(one),
  }));
  const compiled = program(
    all.flatMap(({ entries }) => entries),
    root,
  );
  const checker = compiled.getTypeChecker();
  const read = (entry: Entry): ApiEntry => {
    const file = compiled.getSourceFile(entry.source);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`[release] ${entry.source} exports nothing`);
    const exported = checker.getExportsOfModule(module);
    const exports = exported.map((symbol) => describe(symbol, symbol.name, checker, root));
    return { ...entry, exports: exports.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  };
  return all.map(({ one, entries }) => ({ name: one.name, folder: one.folder, entries: entries.map(read) }));
}
