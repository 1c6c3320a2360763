import type { Basis } from '@mdma-at/evidence';
import { basisOf } from '../basis-of.ts';
import type { ProtocolDefinition } from '../definition.ts';

/** What one definition says at a path, and who says so. `absent` is a dosing session or checklist item it does not have. */
export interface ComparedValue {
  readonly value: unknown;
  readonly basis: Basis;
}

/** One point at which two definitions differ: both state another value, or only one of them states any. */
export interface DefinitionDifference {
  /** Dotted, such as `dosing.gapDays.min`, `doses.2.initialMg` or `checklist.no-driving`. */
  readonly path: string;
  readonly kind: 'both-state' | 'only-one-states' | 'only-other-states';
  readonly one: ComparedValue;
  readonly other: ComparedValue;
}

const groups = [
  'preparation',
  'enrolment',
  'washout',
  'dosing',
  'escalation',
  'supplemental',
  'preDose',
  'vitalSigns',
  'staff',
  'release',
  'contraception',
  'suicidality',
  'safetyReporting',
  'phoneContacts',
  'integration',
  'outcome',
  'phases',
] as const;

/** Values whose ends are stated one by one. */
const endByEnd: ReadonlySet<string> = new Set(['dosing.gapDays', 'supplemental.window']);

/**
 * Every point at which two definitions differ, each with both sources, in the order of a definition. Silence counts as
 * silence: a value that only one of them states is listed as such, and what both leave open is no difference.
 *
 * @example
 * compareDefinitions(mapp1, mapp2).find(({ path }) => path === 'enrolment.severityCutoff'); // 35 against 28
 */
export function compareDefinitions(
  one: ProtocolDefinition,
  other: ProtocolDefinition,
): readonly DefinitionDifference[] {
  const left = statedValues(one);
  const right = statedValues(other);
  const paths = [...new Set([...left.keys(), ...right.keys()])];
  return paths.flatMap((path): readonly DefinitionDifference[] => {
    const ours = left.get(path) ?? absent(one, path);
    const theirs = right.get(path) ?? absent(other, path);
    if (JSON.stringify(ours.value) === JSON.stringify(theirs.value)) return [];
    if (isSilent(ours.value) && isSilent(theirs.value)) return [];
    const kind = isSilent(theirs.value) ? 'only-one-states' : isSilent(ours.value) ? 'only-other-states' : 'both-state';
    return [{ path, kind, one: ours, other: theirs }];
  });
}

function isSilent(value: unknown): boolean {
  return value === 'not-stated' || value === 'absent' || (Array.isArray(value) && value.length === 0);
}

function absent(definition: ProtocolDefinition, path: string): ComparedValue {
  return { value: path.startsWith('doses.') ? 'absent' : 'not-stated', basis: definition.dosing.basis };
}

function statedValues(definition: ProtocolDefinition): ReadonlyMap<string, ComparedValue> {
  return new Map([
    ...groups.flatMap((group) => groupValues(definition, group)),
    ...definition.doses.flatMap(({ basis, ...row }, index) =>
      Object.entries(row).map(([key, value]): Row => [`doses.${index + 1}.${key}`, { value, basis }]),
    ),
    ...(definition.checklist ?? []).map(({ item, when, hours, basis }): Row => [
      `checklist.${item}`,
      { value: hours === undefined ? { when } : { when, hours }, basis },
    ]),
  ]);
}

type Row = readonly [path: string, value: ComparedValue];

function groupValues(definition: ProtocolDefinition, group: (typeof groups)[number]): readonly Row[] {
  const { basis: _basis, ...values } = definition[group];
  return Object.entries(values).flatMap(([key, value]: readonly [string, unknown]) => {
    const path = `${group}.${key}` as const;
    if (!endByEnd.has(path)) return [[path, { value, basis: basisOf(definition, path) }] as const];
    return Object.entries(value as Readonly<Record<string, unknown>>).map(([end, bound]): Row => {
      const bounded = `${path}.${end}` as const;
      return [bounded, { value: bound, basis: basisOf(definition, bounded) }];
    });
  });
}
