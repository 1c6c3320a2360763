import type { Criterion } from '../criteria/criterion.ts';
import type { AsOf } from '../expression/judge.ts';
import { standingOf } from './can-hold.ts';
import type { Requirement, Way } from './requirement.ts';
import { waysTo } from './ways-to.ts';

/** A way together with the answers it changes. */
interface Weighed {
  readonly way: Way;
  readonly changed: readonly string[];
}

/** The ways to meet every criterion of a group that no other way undercuts, those with fewest changes first. */
export function smallestWays(group: readonly Criterion[], record: unknown, asOf: AsOf): readonly Way[] {
  let kept: readonly Weighed[] = [{ way: [], changed: [] }];
  for (const { passes } of group) {
    const ways = distinct(waysTo(passes, true, record));
    const all = kept.flatMap(({ way }) => ways.map((more) => once([...way, ...more])));
    kept = distinct(all).flatMap((way) => weighed(way, record, asOf));
  }
  const smallest = kept.filter((one) => !kept.some((other) => undercuts(other, one)));
  const first = smallest.filter(
    ({ changed }, index) => smallest.findIndex((each) => sameAnswers(each.changed, changed)) === index,
  );
  return first.toSorted((one, other) => one.changed.length - other.changed.length).map(({ way }) => way);
}

function weighed(way: Way, record: unknown, asOf: AsOf): readonly Weighed[] {
  const changed: string[] = [];
  for (const [path, requirements] of byPath(way)) {
    const standing = standingOf(path, requirements, record, asOf);
    if (standing === 'never') return [];
    if (standing !== 'holds') changed.push(path);
  }
  return [{ way, changed }];
}

/** The requirements of a way, together for each answer. */
export function byPath(way: Way): ReadonlyMap<string, readonly Requirement[]> {
  const grouped = new Map<string, Requirement[]>();
  for (const each of way) {
    const same = grouped.get(each.path);
    if (same) same.push(each);
    else grouped.set(each.path, [each]);
  }
  return grouped;
}

function undercuts(one: Weighed, other: Weighed): boolean {
  return one.changed.length < other.changed.length && one.changed.every((path) => other.changed.includes(path));
}

function sameAnswers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path) => other.includes(path));
}

function once(way: Way): Way {
  return way.filter((each, index) => way.findIndex((other) => keyOf(other) === keyOf(each)) === index);
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const seen = new Map(ways.map((way) => [way.map(keyOf).toSorted().join('\n'), way]));
  return [...seen.values()];
}

function keyOf({ path, says, wanted }: Requirement): string {
  return `${path} ${wanted} ${JSON.stringify(says)}`;
}
