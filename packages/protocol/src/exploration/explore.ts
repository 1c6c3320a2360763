/** What is explored: states, what can come in each, and by what two states count as the same. */
export interface Model<State, Input> {
  readonly starts: readonly State[];
  readonly inputs: (state: State) => readonly Input[];
  /** The next state, or nothing where an input cannot come. */
  readonly step: (state: State, input: Input) => State | undefined;
  readonly key: (state: State) => string;
  /** Called once for every edge, before it is known whether its end was seen. */
  readonly onEdge?: (from: State, input: Input, to: State) => void;
  /** Called once for every state that is expanded. */
  readonly onState?: (state: State) => void;
  /** How many different histories of one key are expanded; 2 or more tests whether the key says all that matters. */
  readonly histories?: number;
  /** The most edges that may be followed; the answer says whether that was enough. */
  readonly budget?: number;
}

export interface Explored {
  readonly states: number;
  readonly edges: number;
  /** Whether every reachable state was expanded. */
  readonly complete: boolean;
  readonly keys: readonly string[];
  /** For every key the keys that follow it. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A breadth-first search with an index queue: every state is marked before it is queued, so that none is queued twice. */
export function explore<State, Input>(model: Model<State, Input>): Explored {
  const { histories = 1, budget = Number.POSITIVE_INFINITY } = model;
  const seen = new Map<string, number>();
  const after = new Map<string, Set<string>>();
  const queue: State[] = [];
  const enqueue = (state: State, key: string): void => {
    const times = seen.get(key) ?? 0;
    if (times >= histories) return;
    seen.set(key, times + 1);
    queue.push(state);
  };
  for (const state of model.starts) enqueue(state, model.key(state));
  let edges = 0;
  let head = 0;
  for (; head < queue.length && edges < budget; head += 1) {
    const from = queue[head] as State;
    model.onState?.(from);
    const followers = followersOf(after, model.key(from));
    for (const input of model.inputs(from)) {
      const to = model.step(from, input);
      if (to === undefined) continue;
      edges += 1;
      model.onEdge?.(from, input, to);
      const key = model.key(to);
      followers.add(key);
      enqueue(to, key);
    }
  }
  return { states: seen.size, edges, complete: head === queue.length, keys: [...seen.keys()], after };
}

function followersOf(after: Map<string, Set<string>>, key: string): Set<string> {
  const known = after.get(key);
  if (known) return known;
  const fresh = new Set<string>();
  after.set(key, fresh);
  return fresh;
}

/** The keys from which no path leads to any key that counts as an end. */
export function deadlocks({ keys, after }: Explored, isEnd: (key: string) => boolean): readonly string[] {
  const before = new Map<string, string[]>();
  for (const [from, followers] of after) {
    for (const to of followers) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const alive = new Set(keys.filter(isEnd));
  const queue = [...alive];
  for (let head = 0; head < queue.length; head += 1) {
    for (const from of before.get(queue[head] as string) ?? []) {
      if (alive.has(from)) continue;
      alive.add(from);
      queue.push(from);
    }
  }
  return keys.filter((key) => !alive.has(key));
}
