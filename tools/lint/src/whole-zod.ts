import type { Rule } from './rule.ts';

/** `import { z } from 'zod'` ships all of zod (92 kB gzip against 26 kB for the namespace import). */
export const wholeZod: Rule = {
  meta: { type: 'problem', docs: { description: "`import * as z from 'zod'`: the named import does not tree-shake." } },
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.source?.value !== 'zod') return;
      for (const specifier of node.specifiers ?? []) {
        if (specifier.type !== 'ImportNamespaceSpecifier' && node.importKind !== 'type') {
          context.report({
            node: specifier,
            message: "`import * as z from 'zod'`: the named import does not tree-shake.",
          });
        }
      }
    },
  }),
};
