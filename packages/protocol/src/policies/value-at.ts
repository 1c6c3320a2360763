import type { ProtocolDefinition } from '../definition.ts';
import type { PolicyPath } from './policy.ts';

type Node = Readonly<Record<string, unknown>>;

/** The value that a definition has at a dotted path. */
export function valueAt(definition: ProtocolDefinition, path: PolicyPath): unknown {
  return path.split('.').reduce<unknown>((node, step) => (node as Node)[step], definition);
}

/** The definition with another value at a dotted path; nothing else changes. */
export function withValueAt(definition: ProtocolDefinition, path: PolicyPath, value: unknown): ProtocolDefinition {
  return replaced(definition as unknown as Node, path.split('.'), value) as unknown as ProtocolDefinition;
}

/** Whether a definition leaves a value open: not stated, or a list with nothing in it. */
export function isSilent(value: unknown): boolean {
  return value === 'not-stated' || (Array.isArray(value) && value.length === 0);
}

function replaced(node: Node, [step, ...rest]: readonly string[], value: unknown): Node {
  if (step === undefined) return node;
  return { ...node, [step]: rest.length === 0 ? value : replaced(node[step] as Node, rest, value) };
}
