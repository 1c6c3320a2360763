/** One transition that a chart declares: from a state of a region, by an event, to a state. */
export interface Declared {
  /** `any` where the region itself declares it, whatever state it is in. */
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

interface Branch {
  readonly target?: unknown;
}
type On = Readonly<Record<string, unknown>>;
interface StateConfig {
  readonly on?: On;
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly id?: string;
}

const nameOf = (target: string): string => target.replace(/^[.#]/, '');

function branches(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given];
  if (Array.isArray(given)) return given.flatMap(branches);
  const { target } = given as Branch;
  return typeof target === 'string' ? [target] : [];
}

function declaredIn(from: string, on: On = {}): readonly Declared[] {
  return Object.entries(on).flatMap(([event, given]) =>
    branches(given).map((target) => ({ from, event, to: nameOf(target) })),
  );
}

/** Every transition with a target that one region declares, its nested states included. */
export function transitionsOf(region: StateConfig): readonly Declared[] {
  const nested = (states: Readonly<Record<string, StateConfig>> = {}): readonly Declared[] =>
    Object.entries(states).flatMap(([name, state]) => [...declaredIn(name, state.on), ...nested(state.states)]);
  return [...declaredIn('any', region.on), ...nested(region.states)];
}

/** The names of the innermost states of a region. */
export function leavesOf(region: StateConfig): readonly string[] {
  return Object.entries(region.states ?? {}).flatMap(([name, state]) => (state.states ? leavesOf(state) : [name]));
}
