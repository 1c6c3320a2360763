import { type Group, isRecord } from '../groups.ts';
import type { ListRule } from './rule.ts';

interface Span {
  readonly series: string;
  readonly path: string;
  readonly earliest: string;
  readonly latest: string;
  /** The first day on which it no longer holds, where it says so itself. */
  readonly to?: string;
}

function spanOf(series: string, path: string, value: Readonly<Record<string, unknown>>): readonly Span[] {
  const { from, to } = value;
  const ends = typeof to === 'string' ? { to } : {};
  if (typeof from === 'string') return [{ series, path, earliest: from, latest: from, ...ends }];
  if (!isRecord(from)) return [];
  return [{ series, path, earliest: String(from['earliest']), latest: String(from['latest']), ...ends }];
}

/** An effect of a row of law is about one scheme, pathway or kind of overlay in one place. */
function spansOfRow({ path, value }: Group): readonly Span[] {
  if (!Array.isArray(value['effects']) || value['commencement'] !== 'confirmed' || value['supersededAt']) return [];
  return value['effects'].filter(isRecord).flatMap((effect) => {
    const about = ['on', 'scheme', 'condition', 'pathway', 'kind'].map((key) => effect[key] ?? '');
    return spanOf([value['jurisdiction'], ...about].join('/'), path, effect);
  });
}

/** A dated value is one of a list of values for the same thing. */
function spansOfList({ path, value }: Group): readonly Span[] {
  const list = path.replace(/\.[^.]+$/, '');
  return 'value' in value && 'basis' in value ? spanOf(list, path, value) : [];
}

/** Of one series only one row holds on a day: each has surely begun, and ended if it says so, before the next begins. */
export const noOverlap: ListRule = (groups) => {
  const series = new Map<string, Span[]>();
  for (const span of groups.flatMap((group) => [...spansOfRow(group), ...spansOfList(group)])) {
    series.set(span.series, [...(series.get(span.series) ?? []), span]);
  }
  return [...series.values()].flatMap((spans) => {
    const inOrder = spans.toSorted((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
    return inOrder.flatMap((next, at) => {
      const before = inOrder[at - 1];
      if (!before || (next.earliest > before.latest && (before.to === undefined || before.to <= next.earliest)))
        return [];
      return [`${next.path} begins on ${next.earliest} while ${before.path} holds, both of ${next.series}`];
    });
  });
};
