import type { Rule, SyntaxNode } from './rule.ts';

/** Names of what is measured and of what it is measured against. */
const clinical =
  /^(systolic|diastolic|heartRate|pulse|temperature|respiratoryRate|spo2|saturation|qtc?(Ms)?|weightKg|amountMg|doseMg|halfLife\w*|quantity|reading|total|score|severityScore|limit|limits|threshold\w*|cutOff|cutoff|plausible\w*|hard(Min|Max))$/;

const relational = new Set(['<', '>', '<=', '>=']);
const arithmetic = new Set(['*', '/', '+', '-']);

/** Factors between the units of this field: °F, mmHg and kPa, kg and lb, kelvin. */
const factors = new Set([1.8, 7.5, 7.50062, 7.500617, 0.133, 0.133322, 2.2046, 2.20462, 0.45359237, 273.15]);

const fetching: Readonly<Record<string, true>> = { XMLHttpRequest: true, WebSocket: true, EventSource: true };

/** Every name that an expression is made of: `Number(reading.systolic)` has `Number`, `reading` and `systolic`. */
function namesIn(node: SyntaxNode | undefined): readonly string[] {
  if (!node) return [];
  return [
    ...(node.name === undefined ? [] : [node.name]),
    ...[node.object, node.property, node.callee, node.argument, ...(node.arguments ?? [])].flatMap(namesIn),
  ];
}

const isFactor = (node: SyntaxNode | undefined): boolean => typeof node?.value === 'number' && factors.has(node.value);

/** A component draws what it is handed: it judges no number, converts no unit and fetches nothing. */
export const noJudging: Rule = {
  meta: { type: 'problem', docs: { description: 'A component draws verdicts: no thresholds, no units, no network.' } },
  create: (context) => ({
    BinaryExpression(node) {
      const sides = [node.left, node.right];
      if (relational.has(node.operator ?? '') && sides.flatMap(namesIn).some((name) => clinical.test(name))) {
        context.report({ node, message: 'A component compares no measured number: take the verdict as a prop.' });
      }
      if (arithmetic.has(node.operator ?? '') && sides.some(isFactor)) {
        context.report({ node, message: 'A component converts no unit: take the quantity as it is shown.' });
      }
    },
    CallExpression(node) {
      const called = node.callee?.name ?? node.callee?.property?.name;
      if (called === 'fetch' || called === 'sendBeacon') {
        context.report({ node, message: 'A component fetches nothing: take the data as props.' });
      }
    },
    NewExpression(node) {
      if (fetching[node.callee?.name ?? '']) {
        context.report({ node, message: 'A component fetches nothing: take the data as props.' });
      }
    },
  }),
};
