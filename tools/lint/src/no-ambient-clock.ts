import type { Rule, SyntaxNode } from './rule.ts';

const ambient: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  performance: ['now'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
};

function isAmbientCall(node: SyntaxNode): boolean {
  const { object, property } = node.callee ?? {};
  return ambient[object?.name ?? '']?.includes(property?.name ?? '') ?? false;
}

/** Time and chance reach a package as arguments; the same journal must always replay to the same state. */
export const noAmbientClock: Rule = {
  meta: { type: 'problem', docs: { description: 'No clock and no chance inside a package: pass `now` or a seed.' } },
  create: (context) => ({
    CallExpression(node) {
      if (isAmbientCall(node)) {
        context.report({
          node,
          message: 'No clock and no chance inside a package: pass `now` or a seed as an argument.',
        });
      }
      if (node.callee?.name === 'Date') {
        context.report({ node, message: '`Date()` reads the clock: pass `now` as an argument.' });
      }
    },
    NewExpression(node) {
      if (node.callee?.name === 'Date' && node.arguments?.length === 0) {
        context.report({ node, message: '`new Date()` reads the clock: pass `now` as an argument.' });
      }
    },
  }),
};
