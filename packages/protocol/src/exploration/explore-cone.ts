import type { Instant } from '@mdma-at/evidence';
import { caseAt } from '../dosing-day/case-at.ts';
import { dosingDay, type Proposed } from '../dosing-day/dosing-day.ts';
import type { DosingDayEvent, DosingDayHappening } from '../dosing-day/event.ts';
import { interlockLists } from '../dosing-day/interlock-lists.ts';
import { eventTypes } from '../dosing-day/ledger.ts';
import type { DosingDayInput } from '../dosing-day/input.ts';
import type { DosingDayState } from '../dosing-day/state.ts';
import type { InterlockReport, InterlockVerdict, Judgement } from '../interlock.ts';
import type { AnyCone, Make } from './cone.ts';
import { explore, type Explored } from './explore.ts';

/** What an exploration of one interlock came to. */
export interface ConeFigures {
  readonly interlock: string;
  readonly act: string;
  readonly explored: Explored;
  /** How often the interlock was asked, by what it answered. */
  readonly asked: Readonly<Record<InterlockVerdict, number>>;
  /** How often an overridden one was let past. */
  readonly overridden: number;
  /** Every reason that was given, with the names of the values that came with it. */
  readonly codes: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

interface Node {
  readonly setup: DosingDayInput;
  readonly day: DosingDayState;
  readonly moment: number;
  readonly memory: unknown;
  readonly overrides: readonly string[];
}

type Input = 'wait' | 'override' | Make;

const by = { id: 'therapist-a', role: 'therapist' } as const;

function event(happening: DosingDayHappening, at: Instant): DosingDayEvent {
  return { at, recordedAt: at, by, ...happening };
}

/**
 * Explores the product of all that one interlock reads, over every boundary instant, with the real process. On every
 * edge its verdict is compared with the table's, what was recorded must be kept, and an act may pass only where the
 * interlock holds or, if it is overridable, was overridden for exactly what it says. With `alone` the interlock is
 * asked by itself, without the report of its act.
 */
export function exploreCone(
  cone: AnyCone,
  { budget, histories = 2, alone = false }: { budget?: number; histories?: number; alone?: boolean } = {},
): ConeFigures {
  const asked: Record<InterlockVerdict, number> = { satisfied: 0, violated: 0, unknown: 0 };
  const codes = new Map<string, string>();
  const problems: string[] = [];
  let overridden = 0;
  const note = (problem: string): void => {
    if (problems.length < 10) problems.push(problem);
  };

  const check = ({ setup, day, moment, memory }: Node): void => {
    const at = cone.moments[moment] as Instant;
    for (const proposed of cone.proposals) {
      const verdict = alone
        ? judgeAlone(cone, day, at, proposed)
        : judge(dosingDay.interlocks[cone.act](day, at, proposed), cone.interlock, note);
      if (!verdict) continue;
      asked[verdict.verdict] += 1;
      met(codes, verdict, note);
      if (verdict.overridden) overridden += 1;
      const expected = cone.table(memory, { setup, proposed, at });
      if (verdict.verdict !== expected)
        note(
          `${verdict.code} where the table says ${expected}: ${JSON.stringify({ memory, at: at - (cone.moments[0] ?? 0), proposed, definition: setup.definition.id })}`,
        );
    }
  };

  const starts = cone.setups.map((setup): Node => {
    const begun = { setup, day: dosingDay.start(setup), moment: 0, memory: cone.start, overrides: [] };
    return (cone.before ?? []).reduce<Node>((node, [at, make]) => recorded(cone, node, make(at), at), begun);
  });
  for (const start of starts) check(start);

  const explored = explore<Node, Input>({
    starts,
    inputs: ({ moment }) => [
      ...(moment + 1 < cone.moments.length ? (['wait'] as const) : (['override'] as const)),
      ...cone.happenings,
    ],
    step: (node, input) => {
      if (input === 'wait') return { ...node, moment: node.moment + 1 };
      const at = cone.moments[node.moment] as Instant;
      if (input === 'override') return override(cone, node, at);
      const happening = input(at);
      if (cone.mayCome && !cone.mayCome(node.memory, happening, at)) return undefined;
      return recorded(cone, node, happening, at);
    },
    key: ({ setup, moment, memory, overrides }) =>
      `${cone.setups.indexOf(setup)}|${moment}|${JSON.stringify(memory)}|${overrides.join()}`,
    onEdge: (from, input, to) => {
      if (typeof input !== 'string') kept(from.day, to.day, input, note);
      check(to);
    },
    histories,
    ...(budget !== undefined && { budget }),
  });
  return { interlock: cone.interlock, act: cone.act, explored, asked, overridden, codes, problems };
}

function recorded(cone: AnyCone, node: Node, happening: DosingDayHappening, at: Instant): Node {
  return {
    ...node,
    day: dosingDay.evolve(node.day, event(happening, at)),
    memory: cone.remember(node.memory, happening, at),
  };
}

/** Somebody overrides what the interlock says now; once is enough to see what it lets past. */
function override(cone: AnyCone, node: Node, at: Instant): Node | undefined {
  const { interlock, act } = cone;
  const [proposed] = cone.proposals;
  const result = dosingDay.interlocks[act](node.day, at, proposed).results.find(({ id }) => id === interlock);
  const code = result?.because.code;
  if (code === undefined || node.overrides.length > 0) return undefined;
  const happening = { type: 'interlock.overridden', interlock, act, reason: 'explored', code } as const;
  return {
    ...node,
    day: dosingDay.evolve(node.day, event(happening, at)),
    overrides: [code],
  };
}

/** Notes a reason and its values, which are the same ones each time. */
export function met(codes: Map<string, string>, { code, values }: Judged, note: (problem: string) => void): void {
  const known = codes.get(code) ?? values;
  if (known !== values) note(`${code} comes with (${values}) and with (${known})`);
  codes.set(code, known);
}

/** What an interlock answered: its reason, with the names of the values that came with it. */
interface Judged {
  readonly verdict: InterlockVerdict;
  readonly code: string;
  readonly values: string;
  readonly overridden: boolean;
}

/** The interlock's own answer, after it was held against the report that it is part of. */
export function judge(report: InterlockReport, interlock: string, note: (problem: string) => void): Judged | undefined {
  const result = report.results.find(({ id }) => id === interlock);
  if (!result) {
    note(`${interlock} is no interlock of ${report.act}`);
    return undefined;
  }
  const stands = result.verdict !== 'satisfied' && result.overridden === undefined;
  if (result.overridden && result.kind === 'hard') note(`${interlock} is hard and was overridden`);
  if (stands && report.verdict === 'satisfied') note(`${report.act} passes although ${result.because.code}`);
  if (stands !== report.open.includes(result)) note(`${result.because.code} is not told apart in the report`);
  return judged(result, result.overridden !== undefined);
}

/** An answer with the names of its values. */
export function judged({ verdict, because: { code, values = {} } }: Judgement, overridden = false): Judged {
  const names = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return { verdict, code, values: names.toSorted().join(), overridden };
}

function judgeAlone(cone: AnyCone, day: DosingDayState, at: Instant, proposed: Proposed): Judged | undefined {
  const interlock = interlockLists[cone.act].find(({ id }) => id === cone.interlock);
  return interlock && judged(interlock.judge({ ...caseAt(day, at), ...proposed }, at));
}

/** Nothing that was recorded is lost, and what happened is recorded in every state. */
function kept(from: DosingDayState, to: DosingDayState, make: Make, note: (problem: string) => void): void {
  const { type } = make(0);
  for (const page of eventTypes) {
    const grown = to.ledger[page].length - from.ledger[page].length;
    if (grown !== (page === type ? 1 : 0)) note(`${type} changed the page ${page} by ${grown}`);
  }
}
