import type { Rule } from './rule.ts';

/** A published name is written down where it is published, so that a reviewer sees every public change. */
export const noExportAll: Rule = {
  meta: { type: 'problem', docs: { description: 'No `export *`: name what is exported.' } },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, message: 'No `export *`: name what is exported.' });
    },
  }),
};
